import { expect, test } from 'vitest';
import type { Outcome } from '@/utils/activecampaign/outcome';
import type { Read } from '@/utils/calls/read-record';
import { previewWrite, type WhatItDoes, type WriteIntent } from '@/utils/calls/write-preview';

const answer = (value: unknown, status = 200): Outcome => ({
  kind: 'answer',
  status,
  headers: {},
  body: JSON.stringify(value),
  ms: 1,
});

/** An API with these answers, and what was asked of it. */
function api(answers: Readonly<Record<string, Outcome>>) {
  const asked: string[] = [];
  return {
    asked,
    read: async (target: string): Promise<Outcome> => {
      asked.push(target);
      return answers[target] ?? answer({ message: 'No Result found' }, 404);
    },
  };
}

const intent = (over: Partial<WriteIntent>): WriteIntent => ({
  method: 'PUT',
  target: '/api/3/contacts/8',
  body: '',
  effect: 'write',
  notifies: false,
  ...over,
});

const foreseen = async (change: WriteIntent, read: Read): Promise<WhatItDoes> =>
  (await previewWrite(change, read)).does;

const contact = answer({
  contactLists: [],
  contact: { id: '8', email: 'ana@example.com', firstName: 'Ana', orgid: '0' },
});

test('an update shows what becomes of what, and nothing that stays', async () => {
  const { read, asked } = api({ '/api/3/contacts/8': contact });
  const body = JSON.stringify({
    contact: { firstName: 'Anna', email: 'ana@example.com', orgid: 0, phone: '1' },
  });
  expect(await foreseen(intent({ body }), read)).toEqual({
    effect: 'write',
    typeName: false,
    record: 'ana@example.com',
    differences: [
      { at: '$.firstName', before: '"Ana"', after: '"Anna"' },
      { at: '$.phone', after: '"1"' },
    ],
  });
  expect(asked).toEqual(['/api/3/contacts/8']);
});

test('a deletion asks for the record’s name; where it has none, for its id', async () => {
  const { read } = api({
    '/api/3/contacts/8': contact,
    '/api/3/contactTags/9': answer({ contactTag: { id: '9' } }),
  });
  expect(await foreseen(intent({ method: 'DELETE', effect: 'delete' }), read)).toEqual({
    effect: 'delete',
    typeName: true,
    record: 'ana@example.com',
  });
  const link = intent({ method: 'DELETE', effect: 'delete', target: '/api/3/contactTags/9' });
  expect(await foreseen(link, read)).toMatchObject({ record: '9' });
});

test.each([
  [answer({}, 403), 'refused'],
  [answer({}, 404), 'not-found'],
  [answer({}, 500), 'no-answer'],
  [{ kind: 'timeout', ms: 1 } as Outcome, 'no-answer'],
])('a record that cannot be read is said to be so', async (outcome, unread) => {
  const { read } = api({ '/api/3/contacts/8': outcome });
  expect(await foreseen(intent({ method: 'DELETE', effect: 'delete' }), read)).toMatchObject({
    unread,
    record: '8',
  });
});

test('a new record has none to be read', async () => {
  const { read, asked } = api({});
  const made = intent({ method: 'POST', target: '/api/3/tags', body: '{"tag":{"tag":"vip"}}' });
  expect(await foreseen(made, read)).toEqual({ effect: 'write', typeName: false });
  expect(asked).toEqual([]);
});

test('people who may get a message are counted', async () => {
  const { read } = api({
    '/api/3/contacts?listid=1&status=1&limit=1': answer({ contacts: [], meta: { total: '4812' } }),
    '/api/3/contacts?listid=2&status=1&limit=1': answer({ contacts: [], meta: { total: '10' } }),
  });
  const people = async (body: unknown) =>
    (
      await foreseen(
        intent({ method: 'POST', target: '/api/3/x', notifies: true, body: JSON.stringify(body) }),
        read,
      )
    ).people;
  expect(await people({ contactAutomation: { contact: '1', automation: '2' } })).toBe(1);
  expect(await people({ contacts: [{}, {}, {}] })).toBe(3);
  expect(await people({ listIds: [1, 2] })).toBe(4_822);
  expect(await people({ listIds: [1, 3] })).toBe('unknown');
  expect(await people({ segment: 1 })).toBe('unknown');
  expect(await people('text')).toBe('unknown');
});

test('the record before is handed on, with the custom values that came beside it', async () => {
  const whole = answer({
    fieldValues: [{ contact: '8', field: '3', value: 'Gold', id: '71' }],
    contact: { id: '8', email: 'ana@example.com', fieldValues: ['71'] },
  });
  const { read } = api({ '/api/3/contacts/8': whole });
  const body = JSON.stringify({ contact: { fieldValues: [{ field: '3', value: 'Silver' }] } });
  const { does, before } = await previewWrite(intent({ body }), read);
  expect(does.differences).toEqual([{ at: "$.fieldValues['3']", before: '"Gold"', after: '"Silver"' }]);
  expect(JSON.parse(before ?? '')).toMatchObject({
    email: 'ana@example.com',
    fieldValues: [{ field: '3', value: 'Gold' }],
  });
});
