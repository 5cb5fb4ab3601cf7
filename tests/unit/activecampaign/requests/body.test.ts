import { expect, test } from 'vitest';
import { bodyText, readBody, valueAt, withValueAt } from '@/utils/activecampaign/requests/body';
import { shown, written } from '@/utils/activecampaign/requests/written';

test('a body is empty, JSON, or broken at a place', () => {
  expect(readBody(' \n')).toEqual({ kind: 'empty' });
  expect(readBody('{"a":1}')).toEqual({ kind: 'json', value: { a: 1 } });
  const text = '{\n  "contact": {\n    "email": oops\n  }\n}';
  const reading = readBody(text);
  expect(reading.kind).toBe('broken');
  if (reading.kind === 'broken') expect(text.slice(reading.at)).toMatch(/^oops/);
  expect(readBody('{"a":')).toEqual({ kind: 'broken', at: 5 });
});

test('a value is set, changed and taken away, and all else stays in its order', () => {
  const body = { contact: { email: 'ana@example.com', phone: '1' }, extra: [1, { x: 2 }] };
  expect(withValueAt(body, ['contact', 'email'], 'bo@example.com')).toEqual({
    contact: { email: 'bo@example.com', phone: '1' },
    extra: [1, { x: 2 }],
  });
  expect(JSON.stringify(withValueAt(body, ['contact', 'email'], 'x'))).toMatch(/email.*phone.*extra/);
  expect(withValueAt(undefined, ['contact', 'email'], 'x')).toEqual({ contact: { email: 'x' } });
  expect(withValueAt({ contact: { email: 'x' } }, ['contact', 'email'], undefined)).toBeUndefined();
  expect(withValueAt(body, ['extra', 1, 'x'], 3)).toMatchObject({ extra: [1, { x: 3 }] });
  expect(withValueAt(body, ['extra', 0], undefined)).toMatchObject({ extra: [{ x: 2 }] });
  expect(valueAt(body, ['extra', 1, 'x'])).toBe(2);
  expect(valueAt(body, ['extra', 'x'])).toBeUndefined();
  expect(valueAt(body, ['toString'])).toBeUndefined();
});

test('a name like __proto__ is a name', () => {
  const made = withValueAt(undefined, ['__proto__', 'x'], 1);
  expect(bodyText(made)).toContain('__proto__');
  expect(({} as { x?: number }).x).toBeUndefined();
});

test.each([
  ['integer', '12', 12],
  ['integer', '1.5', 'not ok'],
  ['number', '1.5', 1.5],
  ['flag', 'true', 1],
  ['flag', '0', 0],
  ['flag', '2', 'not ok'],
  ['boolean', '1', true],
  ['cents', '129', 12_900],
  ['cents', '129.5', 12_950],
  ['cents', '1 290,05', 129_005],
  ['cents', '0.1', 10],
  ['cents', '1.005', 'not ok'],
  ['date', '2026-11-23', '2026-11-23'],
  ['date', '23/11/2026', 'not ok'],
  ['date-time', '2026-11-23T09:30:00-05:00', '2026-11-23T09:30:00-05:00'],
  ['date-time', '2026-99-23T09:30', 'not ok'],
  ['id', ' 7 ', '7'],
  ['text', ' 7 ', ' 7 '],
  ['json', '{"a":[1]}', { a: [1] }],
  ['json', '{a}', 'not ok'],
  ['text', '', undefined],
] as const)('%s: %j is sent as %j', (type, typed, value) => {
  const result = written({ name: 'x', type }, typed);
  expect(result.ok ? result.value : 'not ok').toEqual(value);
});

test('several values stand one to a line', () => {
  const field = { name: 'ids', type: 'values', of: 'integer' } as const;
  expect(written(field, '1\n2\n')).toEqual({ ok: true, value: [1, 2] });
  expect(written(field, '1\nx')).toEqual({ ok: false });
  expect(shown(field, [1, 2])).toBe('1\n2');
});

test('a choice is sent as what it is', () => {
  expect(written({ name: 'status', type: 'choice', choices: [1, 2] }, '2')).toEqual({ ok: true, value: 2 });
});

test('what is shown is what was written', () => {
  for (const [type, value] of [
    ['cents', 129_005],
    ['flag', 1],
    ['boolean', true],
    ['integer', -3],
    ['json', { a: [1] }],
    ['text', 'a "b"'],
  ] as const) {
    expect(written({ name: 'x', type }, shown({ name: 'x', type }, value))).toEqual({ ok: true, value });
  }
});
