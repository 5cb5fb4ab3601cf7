import type { AccountExchange, Answer } from '../server/exchange.ts';
import { notFoundPage } from '../server/not-found-page.ts';
import { userOf } from './authentication.ts';
import { dispatch } from './dispatch.ts';
import { FORBIDDEN } from './errors.ts';
import { CORS_HEADERS, hasCors, recordedHeaders, sessionCookies } from './headers.ts';
import type { RateLimit } from './rate-limit.ts';
import { readRequestBody } from './request-body.ts';
import { answerV1 } from './v1.ts';

function carryOut(exchange: AccountExchange): Answer {
  const user = userOf(exchange);
  if (!user) return FORBIDDEN;
  const read = readRequestBody(exchange.body, exchange.headers['content-type']);
  if ('refusal' in read) return read.refusal;
  return dispatch({
    account: exchange.account,
    user,
    method: exchange.method,
    path: exchange.url.pathname,
    query: exchange.url.searchParams,
    body: read.value,
    isForm: read.isForm,
    origin: `https://${exchange.host}`,
    now: exchange.now,
  });
}

/** Anything under /api/ and the legacy /admin/api.php, with the recorded headers around it. */
export function answerApi(exchange: AccountExchange, rateLimit: RateLimit): Answer {
  const { method, url, account, host } = exchange;
  const cors = hasCors(method, url.pathname) ? CORS_HEADERS : {};
  if (method === 'OPTIONS') return { status: 200, headers: { ...recordedHeaders(), ...cors } };
  const budget = rateLimit.spend(account.name, exchange.now);
  const around = {
    ...recordedHeaders(),
    ...cors,
    'set-cookie': sessionCookies(host),
  };
  if (!budget.allowed) return { status: 429, headers: { ...around, ...budget.headers }, body: '' };
  if (url.pathname.startsWith('/admin/')) return withHeaders(answerV1(exchange), around);
  if (!/^\/api\/[23]\//.test(url.pathname)) return notFoundPage();
  const answer = carryOut(exchange);
  // A refusal carries no budget: nothing in it may tell one unknown key from another.
  return withHeaders(answer, answer === FORBIDDEN ? around : { ...around, ...budget.headers });
}

function withHeaders(answer: Answer, headers: Record<string, string | string[]>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
