import { expect, test } from 'vitest';
import { operationById, operations } from '@/utils/activecampaign/operations';
import { objects, required, text } from '@/utils/activecampaign/operations/fields';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import { exampleRequest } from '@/utils/activecampaign/requests/start';
import { keptText, readKept } from '@/utils/state/console/kept';
import { operationOf } from '@/utils/state/console/matching';
import { createRequestStore } from '@/utils/state/console/request';

const value = text('value');
const save: Operation = {
  id: 'things.save',
  method: 'POST',
  path: '/api/3/things',
  effect: 'write',
  inPath: [],
  inQuery: [],
  body: { wrapper: 'thing', fields: [required(text('title')), objects('entries', [value, text('note')])] },
};
const place = ['thing', 'entries'];
const at = (index: number): Spot => ({ in: 'body', place: [...place, index, 'value'] });

test('entries are added, filled in and removed; one that becomes empty stays where it is', () => {
  const store = createRequestStore();
  store.begin(save);
  store.addEntries(place, 2);
  expect(store.entries(place)).toBe(2);
  store.type(at(0), value, 'a');
  store.type(at(1), value, 'b');
  store.type(at(0), value, '');
  expect(JSON.parse(store.draft.value?.body ?? '')).toEqual({ thing: { entries: [{}, { value: 'b' }] } });
  store.removeEntry(place, 0);
  expect(JSON.parse(store.draft.value?.body ?? '')).toEqual({ thing: { entries: [{ value: 'b' }] } });
  store.removeEntry(place, 0);
  expect(store.entries(place)).toBe(0);
});

test('a broken body takes no entries, and loses nothing', () => {
  const store = createRequestStore();
  store.begin(save);
  store.writeBody('{"thing": ');
  store.addEntries(place, 1);
  store.removeEntry(place, 0);
  expect(store.draft.value?.body).toBe('{"thing": ');
});

test('examples and clearing can be taken back', () => {
  const store = createRequestStore();
  store.begin(save);
  store.writeBody('{"thing":{"title":"mine"}}');
  store.fill();
  expect(store.draft.value?.body).not.toContain('mine');
  store.takeBack();
  expect(store.draft.value?.body).toContain('mine');
  expect(store.before.value).toBeUndefined();
  store.clear();
  expect(store.draft.value?.body).toBe('');
  store.takeBack();
  expect(store.draft.value?.body).toContain('mine');
});

test('a target written by hand is of the operation that it fits, or of none', () => {
  const store = createRequestStore((draft) => operationOf(operations, draft));
  const contacts = operationById('contacts.list');
  if (contacts) store.begin(contacts);
  store.writeTarget('/api/3/contacts/7');
  expect(store.operation.value?.id).toBe('contacts.get');
  store.chooseMethod('DELETE');
  expect(store.operation.value?.id).toBe('contacts.delete');
  store.writeTarget('/api/3/nowhere');
  expect(store.operation.value).toBeUndefined();
  store.chooseMethod('GET');
  store.writeTarget('/api/3/contacts?limit=5');
  expect(store.operation.value).toBe(contacts);
});

test('the example of every operation is found to be of that operation', () => {
  const astray = operations.filter((one) => operationOf(operations, exampleRequest(one)) !== one);
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test('what is kept reads back; what is not of its form is left out', () => {
  const operation = operationById('tags.create');
  const draft = { method: 'POST', target: '/api/3/tags', body: '{"tag":' } as const;
  const refused = [{ spot: { in: 'body', place: ['tag', 0] } as const, typed: 'x' }];
  const present = { operation, draft, refused };
  const other = { operation: undefined, draft: { ...draft, target: '/x' }, refused: [] };
  const kept = { present, left: [other], values: new Map([['email', 'ana@example.com']]), saved: 'one' };
  expect(readKept(keptText(kept))).toEqual(kept);

  const nothing = { present: undefined, left: [], values: new Map(), saved: undefined };
  const odd = [
    '',
    'x',
    '1',
    'null',
    '[]',
    '{}',
    '{"present":1,"left":2}',
    '{"present":{"draft":{}},"left":[{}]}',
  ];
  for (const one of odd) expect(readKept(one), one).toEqual(nothing);
  const foreign = '{"present":{"operation":"gone.away","draft":{"method":"GET","target":"/a","body":""}}}';
  expect(readKept(foreign).present).toEqual({
    operation: undefined,
    draft: { method: 'GET', target: '/a', body: '' },
    refused: [],
  });
  expect(readKept(foreign.replace('GET', 'BREW')).present).toBeUndefined();
});
