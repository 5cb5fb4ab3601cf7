import type { CauseId, Evidence, State } from '@/utils/activecampaign/diagnosis';
import type { Answer, NoAnswerKind } from '@/utils/activecampaign/outcome';

export const host = 'acme.api-us1.com';

/** The headers that the API was recorded with for users/me, but for those that say nothing here. */
export const apiHeaders = {
  date: 'Wed, 31 Mar 2021 07:30:20 GMT',
  'content-type': 'application/json',
  'cache-control': 'no-store, no-cache, must-revalidate',
  'x-envoy-upstream-service-time': '95',
  'x-request-id': '93f464be-8b46-49a1-b538-a2880e85a189',
  server: 'cloudflare',
  'cf-ray': '6387df292b7b14e5-DXB',
};

export const userBody = JSON.stringify({
  user: { username: 'jdoe', firstName: 'Jane', lastName: 'Doe', email: 'user1@example.com', id: '1' },
});

const web = { 'content-type': 'text/html; charset=UTF-8' };
const page = '<!doctype html><html><head><title>Sign in</title></head><body></body></html>';

export const answered = (
  status: number,
  body = '',
  headers: Answer['headers'] = apiHeaders,
): Evidence['outcome'] => ({ kind: 'answer', status, headers, body, ms: 120 });

export interface Sample {
  readonly name: string;
  readonly evidence: Evidence;
  readonly cause: CauseId;
  readonly state: State;
}

const family = (name: string, outcome: Evidence['outcome'], cause: CauseId, state: State): Sample => ({
  name,
  evidence: { outcome, host, familyHost: true },
  cause,
  state,
});

const elsewhere = (name: string, outcome: Evidence['outcome'], cause: CauseId, state: State): Sample => ({
  name,
  evidence: { outcome, host: 'crm.example.org', familyHost: false },
  cause,
  state,
});

const noAnswers: Record<NoAnswerKind, [CauseId, State]> = {
  redirect: ['redirected', 'bad'],
  cut: ['cut', 'unknown'],
  'too-large': ['too-large', 'unknown'],
  timeout: ['timeout', 'unknown'],
  offline: ['offline', 'unknown'],
  unreachable: ['unreachable', 'unknown'],
  'access-removed': ['access-removed', 'unknown'],
  'not-allowed': ['not-allowed', 'unknown'],
  interrupted: ['interrupted', 'unknown'],
};

/** One of every kind of outcome, and what it must be taken for. */
export const samples: readonly Sample[] = [
  ...Object.entries(noAnswers).map(([kind, [cause, state]]) =>
    family(`no answer: ${kind}`, { kind: kind as NoAnswerKind, ms: 15_000 }, cause, state),
  ),
  family('200 with the user', answered(200, userBody), 'works', 'good'),
  elsewhere('200 with the user, own domain', answered(200, userBody, {}), 'works', 'good'),
  family('403, the recorded plain one', answered(403, '{"message":"Forbidden"}'), 'refused', 'bad'),
  family('403 without a body', answered(403), 'refused', 'bad'),
  family('403 with a page', answered(403, page, web), 'refused', 'bad'),
  family('403 with a text that speaks of something else', answered(403, '"Not Found"'), 'refused', 'bad'),
  elsewhere('401 from who knows what', answered(401, 'no', {}), 'refused', 'bad'),
  family(
    '403 of a browser challenge',
    answered(403, page, { ...web, 'cf-mitigated': 'challenge' }),
    'blocked',
    'unknown',
  ),
  family(
    '503 of a browser challenge',
    answered(503, page, { ...web, 'cf-mitigated': 'challenge' }),
    'blocked',
    'unknown',
  ),
  family('402', answered(402, '{}'), 'unpaid', 'bad'),
  family('404 JSON', answered(404, '{"message":"No Result found for User with id 1"}'), 'not-found', 'bad'),
  elsewhere('404 JSON with the marks of the API', answered(404, '{"errors":[]}'), 'not-found', 'bad'),
  elsewhere('404 JSON without them', answered(404, '{"error":"no route"}', {}), 'wrong-address', 'bad'),
  family('404 with a page', answered(404, page, web), 'wrong-address', 'bad'),
  family('404 without a body', answered(404, ''), 'wrong-address', 'bad'),
  ...[301, 302, 303, 307, 308].map((status) =>
    family(`${status} as an answer`, answered(status), 'redirected', 'bad'),
  ),
  family('429', answered(429, '', { ...apiHeaders, 'retry-after': '30' }), 'rate-limited', 'unknown'),
  family('500', answered(500, page, web), 'server-trouble', 'unknown'),
  family('503', answered(503, '', { 'retry-after': '30' }), 'server-trouble', 'unknown'),
  family('521', answered(521, page, web), 'server-trouble', 'unknown'),
  family('511', answered(511, page, web), 'other-answer', 'unknown'),
  family('405', answered(405, '{}'), 'other-answer', 'unknown'),
  family('422', answered(422, '{"errors":[{"title":"x"}]}'), 'other-answer', 'unknown'),
  family('304', answered(304), 'other-answer', 'unknown'),
  family(
    '200 that failed, as recorded: no body, x-ac-error',
    answered(200, '', { ...apiHeaders, 'x-ac-error': 'Code 9001' }),
    'false-success',
    'unknown',
  ),
  family(
    '200 with the user and x-ac-error',
    answered(200, userBody, { 'x-ac-error': 'Code 1' }),
    'false-success',
    'unknown',
  ),
  family('204', answered(204), 'false-success', 'unknown'),
  family('200 with white space only', answered(200, ' \r\n '), 'false-success', 'unknown'),
  ...['{"success":0,"message":"No"}', '{"success":"0"}', '{"success":false}', '{"succeeded":0}'].map((body) =>
    family(`200 ${body}`, answered(200, body), 'false-success', 'unknown'),
  ),
  family(
    '200 result_code 0',
    answered(200, '{"result_code":0,"result_message":"Failed"}'),
    'false-success',
    'unknown',
  ),
  family('200 with errors', answered(200, '{"errors":[{"title":"Broken"}]}'), 'false-success', 'unknown'),
  family('200 with one error text', answered(200, '{"errors":"Broken"}'), 'false-success', 'unknown'),
  elsewhere('200 with a page', answered(200, page, web), 'html', 'bad'),
  elsewhere('200 with a page that says it is JSON', answered(200, page), 'html', 'bad'),
  elsewhere(
    '200 with a piece of a page',
    answered(200, '\n<div align="center">Not Found</div>', {}),
    'html',
    'bad',
  ),
  family('200 broken JSON', answered(200, '{"user":{"id":"1",'), 'broken-json', 'unknown'),
  family('200 broken JSON without a type', answered(200, ' [1,2', {}), 'broken-json', 'unknown'),
  elsewhere('200 JSON without a user', answered(200, '{"status":"ok"}', {}), 'no-user', 'bad'),
  elsewhere('200 text', answered(200, 'It works', { 'content-type': 'text/plain' }), 'not-json', 'bad'),
  elsewhere('200 XML', answered(200, '<Error/>', { 'content-type': 'application/xml' }), 'not-json', 'bad'),
];
