import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { createAgain, creationOf, putBack } from '@/utils/activecampaign/requests/put-back';

const draft = (over: Partial<RequestDraft>): RequestDraft => ({
  method: 'PUT',
  target: '/api/3/contacts/8',
  body: '',
  ...over,
});

const before = JSON.stringify({
  id: '8',
  email: 'ana@example.com',
  firstName: 'Ana',
  phone: '',
  tags: ['1'],
  options: { a: '1', b: '2' },
  fieldValues: [
    { id: '71', contact: '8', field: '3', value: 'Gold' },
    { id: '72', contact: '8', field: '4', value: 'x' },
  ],
});

const back = (fields: unknown, over: Partial<RequestDraft> = {}) => {
  const made = putBack(draft({ body: JSON.stringify({ contact: fields }), ...over }), before);
  return made && { ...made.draft, body: JSON.parse(made.draft.body), unknown: made.unknown };
};

test('only what the change touched goes back, at its earlier value, to the same place', () => {
  const sent = {
    email: 'ana@example.com',
    firstName: 'Anna',
    phone: '555',
    tags: ['1', '2'],
    options: { a: '1', b: '3' },
    fieldValues: [
      { field: '3', value: 'Silver' },
      { field: 4, value: 'x' },
      { field: '5', value: 'new' },
    ],
  };
  expect(back(sent)).toEqual({
    method: 'PUT',
    target: '/api/3/contacts/8',
    unknown: [],
    body: {
      contact: {
        firstName: 'Ana',
        phone: '',
        tags: ['1'],
        options: { b: '2' },
        fieldValues: [
          { field: '3', value: 'Gold' },
          { field: '5', value: '' },
        ],
      },
    },
  });
});

test('a field of which nobody knows the earlier value is named and left out', () => {
  expect(back({ firstName: 'Anna', password: 'x' })).toMatchObject({
    unknown: ['password'],
    body: { contact: { firstName: 'Ana' } },
  });
});

test('a body without a wrapper goes back without one', () => {
  const made = putBack(draft({ method: 'PATCH', body: '{"firstName":"Anna","phone":"1"}' }), before);
  expect(JSON.parse(made?.draft.body ?? '')).toEqual({ firstName: 'Ana', phone: '' });
});

test('nothing goes back where nothing differs, nothing is known, or the request is no update', () => {
  expect(back({ firstName: 'Ana', phone: null })).toBeUndefined();
  expect(back({ password: 'x' })).toBeUndefined();
  expect(back({ firstName: 'Anna' }, { method: 'POST' })).toBeUndefined();
  expect(back({}, { body: '[1]' })).toBeUndefined();
  expect(back({}, { body: '{"contact":' })).toBeUndefined();
  expect(putBack(draft({ body: '{"contact":{"firstName":"Anna"}}' }), 'no record')).toBeUndefined();
});

test('what was sent and put back twice is the same again', () => {
  const sent = draft({ body: '{"contact":{"firstName":"Anna"}}' });
  const once = putBack(sent, before)?.draft;
  const twice = once && putBack(once, JSON.stringify({ ...JSON.parse(before), firstName: 'Anna' }))?.draft;
  expect(JSON.parse(twice?.body ?? '')).toEqual(JSON.parse(sent.body));
});

test('a deleted record can be created again where the API has that, with what its operation takes', () => {
  const deletion = draft({ method: 'DELETE' });
  const creation = creationOf(operations, deletion);
  expect(creation?.id).toBe('contacts.create');
  const made = creation && createAgain(creation, before);
  expect(made).toMatchObject({ method: 'POST', target: '/api/3/contacts' });
  expect(JSON.parse(made?.body ?? '')).toEqual({
    contact: {
      email: 'ana@example.com',
      firstName: 'Ana',
      fieldValues: [
        { field: '3', value: 'Gold' },
        { field: '4', value: 'x' },
      ],
    },
  });
  expect(creation && createAgain(creation, '[]')).toBeUndefined();
  expect(creationOf(operations, draft({ method: 'DELETE', target: '/api/3/nothing/8' }))).toBeUndefined();
  expect(creationOf(operations, draft({}))).toBeUndefined();
});
