import { type ExchangedRequest, methods } from '@/utils/exchange/request';
import { oneOf } from '../../activecampaign/seeded';

const words = [
  'a',
  'Ünïcode',
  '<b>',
  "it's",
  '"quoted"',
  '日本',
  '$(x)',
  '%41',
  'a/b',
  '{{email}}',
  '__proto__',
] as const;

/** Requests as people save them, and odder ones; the same for the same numbers. */
export function someRequests(count: number, random: () => number): readonly ExchangedRequest[] {
  const word = (): string => oneOf(words, random);
  const query = (): string =>
    Array.from({ length: Math.floor(random() * 3) }, () => {
      const name = oneOf(['limit', 'filters[email]', 'ids[]', 'orders[a]', 'search'], random);
      return `${name}=${oneOf(['1', '{{value}}', 'a%20b', 'x+y', ''], random)}`;
    }).join('&');
  const path = (): string =>
    oneOf(
      ['contacts', 'contacts/{{id}}', 'contacts/{{other}}', 'contacts/5/notes', 'deals/{{id}}/a{{b}}c'],
      random,
    );
  const body = (): string =>
    oneOf(
      [
        '',
        '{"a":1}',
        '{ "a" : [1, 2,  3] }',
        `{"note":${JSON.stringify(word())}}`,
        '{"a":{{number}}}',
        '[]',
        '{"broken":',
      ],
      random,
    );
  return Array.from({ length: count }, (_, at) => {
    const asked = query();
    const method = oneOf(methods, random);
    return {
      name: `${word()} ${at}`,
      folder: oneOf(['', 'Weekly', 'A / B', 'x'], random),
      method,
      target: `/api/3/${path()}${asked && `?${asked}`}`,
      body: body(),
    };
  });
}
