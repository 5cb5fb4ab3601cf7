import { type AccountExchange, type Answer, json } from '../server/exchange.ts';

const failure = (sentence: string): Answer =>
  json(200, { result_code: 0, result_message: sentence, result_output: 'json' });

/** The retired API: always 200, the truth in result_code. Knows account_view and users me, fails otherwise. */
export function answerV1(exchange: AccountExchange): Answer {
  const form = new URLSearchParams(exchange.body);
  const field = (name: string) => exchange.url.searchParams.get(name) ?? form.get(name);
  const user = exchange.account.userByKey(field('api_key') ?? '');
  if (!user) return failure('You are not authorized to access this file');
  if (field('api_action') === 'account_view') {
    return json(200, {
      account: `${exchange.account.name}.activehosted.com`,
      email: user.email,
      fname: user.firstName,
      lname: user.lastName,
      cname: exchange.account.cname,
      result_code: 1,
      result_message: 'Success: Something is returned',
      result_output: 'json',
    });
  }
  return failure('Failed: Nothing is returned');
}
