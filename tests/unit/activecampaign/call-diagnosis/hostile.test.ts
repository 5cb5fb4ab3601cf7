import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type CallEvidence, callCauseIds, diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { readCallDiagnosis } from '@/utils/activecampaign/call-diagnosis/stored';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { operations } from '@/utils/activecampaign/operations';
import type { NoAnswerKind } from '@/utils/activecampaign/outcome';
import { hexOf, oneOf, seeded } from '../seeded';
import { answered, samples } from './samples';

const random = seeded(20261123);
const below = (end: number) => Math.floor(random() * end);
const some = <T>(...list: [T, ...T[]]): T => oneOf(list, random);
const key = hexOf(72, random);

const words = [
  'errors',
  'message',
  'title',
  'detail',
  'code',
  'source',
  'pointer',
  'parameter',
  'failureReasons',
  'failureReason',
  'contact',
  'success',
  'result_code',
  'failed',
  'meta',
  'error',
  'email',
  'tag',
  '__proto__',
  'constructor',
  'limit',
] as const;

/** Any JSON, mostly made of what errors are made of. */
function value(depth: number): unknown {
  const kind = below(depth > 4 ? 6 : 9);
  if (kind === 0) return some<unknown>(0, 1, -1, 1e99, 422, 0.5);
  if (kind === 1) return some<unknown>(null, true, false, '');
  if (kind === 2) return key;
  if (kind === 3) return `No Result found for ${key} with id ${key}`;
  if (kind === 4)
    return some(
      'duplicate',
      'field_missing',
      '/data/attributes/email',
      'Forbidden',
      'x\u202E\u0000\uD800',
      `/data/${key}`,
    );
  if (kind === 5) return 'is required '.repeat(below(50));
  if (kind === 6) return Array.from({ length: below(5) }, () => value(depth + 1));
  return Object.fromEntries(
    Array.from({ length: below(6) }, () => [random() < 0.1 ? key : oneOf(words, random), value(depth + 1)]),
  );
}

const text = (): string =>
  some(
    () => JSON.stringify(value(0)),
    () => JSON.stringify(value(0)).slice(0, below(60)),
    () => `${JSON.stringify(value(0))}${JSON.stringify(value(0))}`,
    () => `<html><title>${key}</title>`,
    () => `key=${key}`,
    () => '',
    () => String.fromCharCode(...Array.from({ length: below(40) }, () => below(65_536))),
  )();

const paths = [
  ...operations.map(({ path }) => path),
  '/',
  '',
  '//',
  '/api',
  '/api/3',
  '/contacts',
  '/admin/api.php',
  '/%',
  '/api/3/{',
  `/api/3/tags/${key}`,
];

const headers = (): Record<string, string> => ({
  ...(random() < 0.5 && { 'content-type': some('application/json', 'text/html', 'text/plain', key, '') }),
  ...(random() < 0.2 && { 'x-ac-error': some('Code 9001', '', key) }),
  ...(random() < 0.2 && { 'retry-after': some('30', 'soon', key) }),
  ...(random() < 0.2 && { 'x-request-id': key }),
  ...(random() < 0.1 && { 'cf-mitigated': 'challenge' }),
});

const noAnswers: [NoAnswerKind, ...NoAnswerKind[]] = ['redirect', 'cut', 'timeout', 'offline', 'unreachable'];

function call(): CallEvidence {
  const body = text();
  const answer = random() < 0.95;
  return {
    outcome: answer
      ? {
          kind: 'answer',
          status: some(200, 201, 204, 302, 400, 403, 404, 405, 409, 422, 429, 500, 503, below(700)),
          headers: headers(),
          body,
          ms: below(9_999),
        }
      : { kind: oneOf(noAnswers, random), ms: 5 },
    parsed: answer ? parseJson(body) : null,
    method: some('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    target: `${(paths[below(paths.length)] ?? '').replace(/\{\w+\}/g, () => some('1', 'vip', key, '{id}', '', '%'))}${some('', `?${key}=${key}`, '?limit=500&filters[a]=1', `?filters[${key}]=1`, '?&=&', '?%')}`,
    body: some(text, () => '')(),
    host: some('acme.api-us1.com', 'crm.example.org'),
    familyHost: random() < 0.5,
    now: 0,
  };
}

// Its time is for a machine that does much else.
test('10,000 random calls: never throws, always plain data, nothing like a key', () => {
  const calls = Array.from({ length: 10_000 }, call);
  const diagnoses = calls.map(diagnoseCall).filter((one) => one !== undefined);
  expect(diagnoses.length).toBeGreaterThan(8_000);
  const stored = diagnoses.map((diagnosis) => JSON.stringify(diagnosis));
  expect(stored.filter((text) => /[0-9a-f]{16}(?!-)/i.test(text) || text.includes(key.slice(0, 12)))).toEqual(
    [],
  );
  expect(stored.filter((text) => text.length > 14_000)).toEqual([]);
  expect(
    diagnoses.filter(({ causes }) => causes.length === 0 || new Set(causes).size < causes.length),
  ).toEqual([]);
  const readBack = stored.map((text) => readCallDiagnosis(JSON.parse(text)));
  expect(diagnoses.filter((one, at) => !isDeepStrictEqual(one, readBack[at]))).toEqual([]);
  // The calls are varied enough to reach most of what there is.
  const seen = new Set(diagnoses.flatMap(({ causes }) => causes));
  expect(seen.size).toBeGreaterThan(callCauseIds.length * 0.6);
}, 60_000);

describe('a key that the server echoes, or that the request held, is not in the diagnosis', () => {
  test.each([key, key.toUpperCase(), btoa(key), encodeURIComponent(`key=${key}`)])('%#', (form) => {
    const source = { pointer: `/data/attributes/${form}`, parameter: form };
    const echoes = [400, 403, 404, 422, 500, 200].flatMap((status) => [
      answered({ ask: `GET /api/3/tags/${form}?limit=${form}&filters[${form}]=1` }, status, {
        message: `The key ${form} is wrong`,
      }),
      answered({ ask: `POST /${form}/${form}`, with: { [form]: form, date: `1/2/2026 ${form}` } }, status, {
        success: 0,
        errors: [{ title: form, detail: `${form}.`, code: form, source }],
      }),
      answered(
        { ask: 'POST /api/3/contacts', with: { contact: { [form]: { [form]: '1/2/2026' } } } },
        status,
        { errors: { [form]: [form] } },
      ),
      answered({ ask: 'GET /api/3/contacts' }, status, form),
      answered({ ask: 'GET /api/3/contacts' }, status, `{"message":"${form}"`),
      answered({ ask: 'GET /api/3/contacts' }, status, `<title>${form}</title>`, {
        'x-ac-error': form,
        'content-type': `text/${form}`,
      }),
    ]);
    const stored = JSON.stringify(echoes.map(diagnoseCall)).toLowerCase();
    expect(stored).not.toContain(form.toLowerCase());
    expect(stored).not.toContain(form.slice(4, 24).toLowerCase());
  });
});

describe('huge and deep', () => {
  const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
  test.each([
    ['a list 100,000 deep', deep('[', ']')],
    ['errors 100,000 deep', deep('{"errors":[', ']}')],
    ['10 MB of text', 'a '.repeat(5_000_000)],
    ['10 MB of broken JSON', `{"message":"${'b '.repeat(5_000_000)}`],
    [
      '100,000 errors',
      JSON.stringify({ errors: Array.from({ length: 100_000 }, () => ({ title: 'is required' })) }),
    ],
  ])('%s, sent and received', (_, body) => {
    const diagnosis = diagnoseCall(answered({ ask: 'POST /api/3/contacts', with: body }, 422, body));
    expect(diagnosis?.causes.length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnosis).length).toBeLessThan(14_000);
  });
});

describe('a diagnosis that comes from storage', () => {
  const diagnoses = samples.flatMap(({ name, evidence }) => {
    const diagnosis = diagnoseCall(evidence);
    return diagnosis ? [[name, diagnosis] as const] : [];
  });

  test.each(diagnoses)('%s', (_, diagnosis) => {
    expect(readCallDiagnosis(JSON.parse(JSON.stringify(diagnosis)))).toEqual(diagnosis);
  });

  const proof = { method: 'GET', path: '/contacts', ms: 1, complaints: [], fields: {} };
  const good = { causes: ['server-trouble', 'rate-limited'], proof };
  test.each<[string, unknown]>([
    ['null', null],
    ['a list', [good]],
    ['no causes', { ...good, causes: [] }],
    ['an unknown cause', { ...good, causes: ['server-trouble', 'toString'] }],
    ['a cause twice', { ...good, causes: ['cut', 'cut'] }],
    ['no proof', { causes: ['cut'] }],
    ['a proof without its time', { ...good, proof: { ...proof, ms: '1' } }],
    ['an unknown method', { ...good, proof: { ...proof, method: 'TRACE' } }],
  ])('is refused: %s', (_, value) => {
    expect(readCallDiagnosis(value)).toBeNull();
  });

  test('leaves unknown and wrong facts behind', () => {
    const odd = {
      ...proof,
      status: '200',
      said: 'x'.repeat(401),
      later: 1,
      complaints: [{ text: 1 }, { text: 'a', more: 1 }],
      fields: { cut: ['a', 1], toString: ['b'] },
    };
    expect(readCallDiagnosis({ ...good, proof: odd, extra: 1 })).toEqual({
      causes: good.causes,
      proof: { ...proof, complaints: [{ text: 'a' }], fields: { cut: ['a'] } },
    });
  });
});
