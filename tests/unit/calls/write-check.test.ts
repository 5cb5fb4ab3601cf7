import { expect, test } from 'vitest';
import type { Outcome } from '@/utils/activecampaign/outcome';
import { checkWrite, compareWrite, type MadeWrite } from '@/utils/calls/write-check';

const answer = (value: unknown, status = 200): Outcome => ({
  kind: 'answer',
  status,
  headers: {},
  body: JSON.stringify(value),
  ms: 1,
});

const check = (write: Partial<MadeWrite>, outcome: Outcome) =>
  checkWrite(
    { method: 'PUT', body: '', before: undefined, ...write },
    '/api/3/contacts/8',
    async () => outcome,
  );

test('each field that was sent is told with what it was and is, and what changed with it', () => {
  const before = {
    id: '8',
    firstName: 'Ana',
    phone: '',
    orgid: '0',
    score: '1',
    udate: 'then',
    links: { a: 1 },
  };
  const now = { ...before, firstName: 'Anna', orgid: '7', score: '2', udate: 'now', links: { a: 2 } };
  expect(compareWrite({ firstName: 'Anna', phone: '555', orgid: 7 }, before, now)).toEqual({
    kind: 'differs',
    fields: [
      { at: '$.firstName', sent: '"Anna"', before: '"Ana"', now: '"Anna"', taken: 'as-sent' },
      { at: '$.phone', sent: '"555"', before: '""', now: '""', taken: 'left-aside' },
      { at: '$.orgid', sent: '7', before: '"0"', now: '"7"', taken: 'as-sent' },
      { at: '$.score', before: '"1"', now: '"2"' },
    ],
  });
});

test('a new record has no before; what it does not show counts as no difference', () => {
  expect(
    compareWrite({ email: 'a@example.com', password: 'x' }, undefined, { email: 'a@example.com' }),
  ).toEqual({
    kind: 'verified',
    fields: [
      { at: '$.email', sent: '"a@example.com"', now: '"a@example.com"', taken: 'as-sent' },
      { at: '$.password', sent: '"x"', taken: 'not-shown' },
    ],
  });
  const unchecked = { kind: 'unchecked', why: 'nothing-shown' };
  expect(compareWrite({ password: 'x' }, undefined, { email: '' })).toEqual(unchecked);
  expect(compareWrite({}, undefined, { email: '' })).toEqual(unchecked);
});

test('custom values are compared field by field, and long values are cut', async () => {
  const body = JSON.stringify({
    contact: {
      fieldValues: [
        { field: '3', value: '||a||b||' },
        { field: 4, value: 'x' },
      ],
      note: 'y'.repeat(5_000),
    },
  });
  const now = answer({
    fieldValues: [
      { id: '72', field: '4', value: 'x' },
      { id: '71', field: '3', value: '||a||' },
    ],
    contact: { id: '8', fieldValues: ['71', '72'], note: 'y'.repeat(5_000) },
  });
  const checked = await check({ body }, now);
  expect(checked).toMatchObject({
    kind: 'differs',
    fields: [
      { at: "$.fieldValues['3']", taken: 'choices' },
      { at: "$.fieldValues['4']", taken: 'as-sent' },
      { at: '$.note', taken: 'as-sent' },
    ],
  });
  expect(JSON.stringify(checked).length).toBeLessThan(5_000);
});

test.each([
  [answer({ message: 'No Result found' }, 404), { kind: 'gone' }],
  [answer({ contact: { id: '8', deleted: '1' } }), { kind: 'gone' }],
  [answer({ contact: { id: '8', deleted: '0' } }), { kind: 'still-there' }],
  [answer({}, 403), { kind: 'unchecked', why: 'refused' }],
  [{ kind: 'timeout', ms: 1 } as Outcome, { kind: 'unchecked', why: 'no-answer' }],
])('a deletion is proved by what is there: %#', async (outcome, checked) => {
  expect(await check({ method: 'DELETE' }, outcome)).toEqual(checked);
});

test.each([
  [answer({}, 404), 'not-found'],
  [answer({}, 401), 'refused'],
  [answer({}, 500), 'no-answer'],
  [{ kind: 'cut', ms: 1 } as Outcome, 'no-answer'],
])('an update that cannot be read again is said to be unchecked: %#', async (outcome, why) => {
  expect(await check({ body: '{"contact":{"firstName":"A"}}' }, outcome)).toEqual({ kind: 'unchecked', why });
});
