import { expect, test } from 'vitest';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { bodyAsWritten, fillVariables } from '@/utils/activecampaign/requests/fill';
import { openParameters, pathValues, withPathValues } from '@/utils/activecampaign/requests/path';
import { queryPairs, withQueryValue } from '@/utils/activecampaign/requests/query';
import { variableNames, withVariablesMasked } from '@/utils/activecampaign/requests/variables';
import { oneOf, seeded } from '../seeded';

const draft = (target: string, body = '', method: RequestDraft['method'] = 'POST'): RequestDraft => ({
  method,
  target,
  body,
});
const fill = (one: RequestDraft, values: Record<string, string>) =>
  fillVariables(one, new Map(Object.entries(values)));

test('the variables of a request, each once, in the order in which they stand', () => {
  const one = draft(
    '/api/3/contacts/{{id}}?email={{ email }}',
    '{"a":"{{email}}","b":{{n}},"c":"{{prénom}}"}',
  );
  expect(variableNames(one)).toEqual(['id', 'email', 'n', 'prénom']);
  expect(variableNames(draft('/api/3/{id}', '{"a":"{x}","b":"{{1}}","c":"{{}}"}'))).toEqual([]);
});

test('each value is encoded for where it stands', () => {
  const one = draft('/a/{{x}}?b={{x}}&c=1', '{"d":"-{{x}}-","e":{{n}}}');
  const { draft: filled, missing, unfit } = fill(one, { x: '1/2?&="\\\n#', n: ' [1, "a"] ' });
  expect(filled.target).toBe('/a/1%2F2%3F%26%3D%22%5C%0A%23?b=1%2F2%3F%26%3D%22%5C%0A%23&c=1');
  expect(JSON.parse(filled.body)).toEqual({ d: '-1/2?&="\\\n#-', e: [1, 'a'] });
  expect([missing, unfit]).toEqual([[], []]);
});

test('a form is filled as a query is', () => {
  const one = draft('/api/3/form/optin', 'form=1&email={{email}}');
  expect(fill(one, { email: 'a&b=c@example.com' }).draft.body).toBe('form=1&email=a%26b%3Dc%40example.com');
});

test('a value that holds braces is no variable', () => {
  expect(fill(draft('/a?b={{x}}', '{"c":"{{x}}"}'), { x: '{{y}}' })).toMatchObject({
    draft: { target: '/a?b=%7B%7By%7D%7D', body: '{"c":"{{y}}"}' },
    missing: [],
  });
});

test('what is missing is named, and stays in braces', () => {
  const filled = fill(draft('/a/{{x}}', '{"b":{{n}}}'), { x: '' });
  expect(filled).toMatchObject({ names: ['x', 'n'], missing: ['x', 'n'] });
  expect(filled.draft.target).toBe('/a/{{x}}');
});

test('a value that cannot stand where its variable does is refused', () => {
  const unfit = (one: RequestDraft, value: string) => fill(one, { x: value }).unfit;
  for (const value of ['abc', '1,"b":2', '"', '1 2', '}', 'NaN', 'undefined'])
    expect(unfit(draft('/a', '{"a":{{x}}}'), value), value).toEqual([{ name: 'x', why: 'json' }]);
  for (const value of ['1', '-2.5', 'true', 'null', '"a"', '[1]', '{"b":1}'])
    expect(unfit(draft('/a', '{"a":{{x}}}'), value), value).toEqual([]);
  for (const target of ['/a/{{x}}', '/a/{{x}}/b', '/a\\{{x}}', '/a/.{{x}}', '/a/%2e{{x}}', '/a/\t{{x}}?c=1'])
    expect(unfit(draft(target), '.'), target).toEqual([{ name: 'x', why: 'path' }]);
  expect(unfit(draft('/a/{{x}}'), '..')).toEqual([{ name: 'x', why: 'path' }]);
  expect(unfit(draft('/a/{{x}}'), '...')).toEqual([]);
  expect(unfit(draft('/a?filters[{{x}}]=1'), 'a][b')).toEqual([{ name: 'x', why: 'name' }]);
  expect(unfit(draft('/a?filters[a]={{x}}'), 'a][b')).toEqual([]);
});

test('a body that is broken apart from its variables is not filled, and the place stays the same', () => {
  for (const body of ['{"a":"\\u{{x}}"}', '{"a":1{{x}}}', '{"a":{{x}}{{x}}}', '{"a":{{x}}', '{{{x}}:1}']) {
    expect(bodyAsWritten(draft('/a', body)).kind, body).toBe('broken');
    expect(fill(draft('/a', body), { x: '1' }).draft.body).toBe(body);
  }
  expect(bodyAsWritten(draft('/a', '{"a":{{x}},}'))).toEqual({ kind: 'broken', at: 11 });
  expect(withVariablesMasked('["{{x}}",{{x}}]')).toBe('["vvvvv",null ]');
});

const pieces = [
  '"',
  '\\',
  '/',
  '&',
  '=',
  '?',
  '#',
  '..',
  '.',
  '%2e',
  '%',
  '{',
  '}',
  ',',
  ':',
  '[',
  ']',
  '\n',
  '\u2028',
  '\uD800',
  '😀',
  'a',
  '1',
  '{{x}}',
  '{{y}}',
  '"}',
  '\\"',
  '+',
  ' ',
  ';',
  '<',
  '\u0000',
] as const;

test('no value ever breaks out of its place', () => {
  const random = seeded(11);
  const value = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      oneOf(pieces as unknown as [string, ...string[]], random),
    ).join('');
  const one = draft('/api/3/a/{{x}}/b{{y}}?c={{x}}&d[e]={{y}}z', '{"f":"{{x}}","g":["a{{y}}b",{{n}}],"h":1}');
  let sent = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const [x, y, n] = [value(), value(), random() < 0.5 ? value() : '7'];
    const { draft: filled, unfit, missing } = fill(one, { x, y, n });
    if (unfit.length > 0 || missing.length > 0) continue;
    sent += 1;
    const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
    const url = new URL(filled.target, 'https://acme.api-us1.com');
    expect(url.origin).toBe('https://acme.api-us1.com');
    expect(url.hash).toBe('');
    const parts = url.pathname.split('/');
    expect(parts.slice(0, 4)).toEqual(['', 'api', '3', 'a']);
    expect(parts.slice(4).map(decodeURIComponent)).toEqual([whole(x), `b${whole(y)}`]);
    expect([...url.searchParams]).toEqual([
      ['c', whole(x)],
      ['d[e]', `${whole(y)}z`],
    ]);
    const body = JSON.parse(filled.body) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(['f', 'g', 'h']);
    expect(body).toEqual({ f: x, g: [`a${y}b`, JSON.parse(n)], h: 1 });
  }
  expect(sent).toBeGreaterThan(600);
});

test('the form writes a variable as it is, beside what it encodes', () => {
  const target = withQueryValue('/api/3/contacts?a=1', 'email', '{{email}} &');
  expect(target).toBe('/api/3/contacts?a=1&email={{email}}%20%26');
  expect(queryPairs(target)).toContainEqual(['email', '{{email}} &']);
  const path = withPathValues('/api/3/contacts/{id}', '/api/3/contacts/{id}', { id: '{{who}}' });
  expect(path).toBe('/api/3/contacts/{{who}}');
  expect(openParameters(path)).toEqual([]);
  expect(openParameters('/api/3/contacts/{id}')).toEqual(['id']);
  expect(pathValues('/api/3/contacts/{id}', path)).toEqual({ id: '{{who}}' });
});
