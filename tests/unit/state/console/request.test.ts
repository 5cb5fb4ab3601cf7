import { expect, test } from 'vitest';
import {
  cents,
  comparison,
  integer,
  paging,
  pick,
  required,
  text,
} from '@/utils/activecampaign/operations/fields';
import type { Operation } from '@/utils/activecampaign/operations/types';
import { bodySpot, filterSpot, type Spot } from '@/utils/activecampaign/requests/spot';
import { createRequestStore } from '@/utils/state/console/request';

const id = required(pick('id', 'deal'));
const name = comparison('name', 'Acme');
const title = required(text('title', 'Renewal'));
const value = cents('value', 12_900);
const update: Operation = {
  id: 'deals.update',
  method: 'PUT',
  path: '/api/3/deals/{id}',
  effect: 'write',
  inPath: [id],
  inQuery: [name, ...paging],
  body: { wrapper: 'deal', fields: [title, value] },
};
const inPath: Spot = { in: 'path', name: 'id' };
const titleSpot = bodySpot(update, ['title']);
const valueSpot = bodySpot(update, ['value']);

const begun = (filled = false) => {
  const store = createRequestStore();
  store.begin(update, filled);
  return store;
};

test('what is typed into the form is in the raw request, wrapper and all', () => {
  const store = begun();
  expect(store.open.value).toEqual(['id']);
  expect(store.sendable.value).toBe(false);
  store.type(inPath, id, '7');
  store.type(filterSpot(name, 'contains'), name, 'Acme & Co');
  store.type(titleSpot, title, 'Renewal "2026"');
  store.type(valueSpot, value, '129.50');
  expect(store.draft.value?.target).toBe('/api/3/deals/7?filters[name][contains]=Acme%20%26%20Co');
  expect(JSON.parse(store.draft.value?.body ?? '')).toEqual({
    deal: { title: 'Renewal "2026"', value: 12_950 },
  });
  expect(store.sendable.value).toBe(true);
});

test('what is written raw is in the form', () => {
  const store = begun();
  store.writeTarget('/api/3/deals/9?limit=5');
  store.writeBody('{"deal":{"title":"X","value":100,"extra":1}}');
  expect(store.text(inPath, id)).toBe('9');
  expect(store.text({ in: 'query', name: 'limit' }, integer('limit'))).toBe('5');
  expect(store.text(titleSpot, title)).toBe('X');
  expect(store.text(valueSpot, value)).toBe('1.00');
  store.type(titleSpot, title, 'Y');
  expect(JSON.parse(store.draft.value?.body ?? '')).toEqual({ deal: { title: 'Y', value: 100, extra: 1 } });
});

test('a typing error in the JSON loses nothing, and the form waits', () => {
  const store = begun(true);
  const broken = '{"deal":{"title":"X",}}';
  store.writeBody(broken);
  expect(store.body.value).toEqual({ kind: 'broken', at: 21 });
  expect(store.sendable.value).toBe(false);
  store.type(titleSpot, title, 'Y');
  expect(store.draft.value?.body).toBe(broken);
  store.writeBody('{"deal":{"title":"X"}}');
  expect(store.text(titleSpot, title)).toBe('X');
  expect(store.sendable.value).toBe(true);
});

test('what is not of the field’s type stays where it was typed, and nothing is sent meanwhile', () => {
  const store = begun(true);
  store.type(valueSpot, value, '12x');
  expect(store.refused(valueSpot)).toBe(true);
  expect(store.text(valueSpot, value)).toBe('12x');
  expect(store.sendable.value).toBe(false);
  store.type(valueSpot, value, '12');
  expect(store.refused(valueSpot)).toBe(false);
  expect(store.sendable.value).toBe(true);
});

test('an emptied field is in the request no longer', () => {
  const store = begun(true);
  store.type(titleSpot, title, '');
  store.type(valueSpot, value, '');
  expect(store.draft.value?.body).toBe('');
});

test('the examples make a whole request', () => {
  const store = begun(true);
  expect(store.draft.value).toEqual({
    method: 'PUT',
    target: '/api/3/deals/1',
    body: JSON.stringify({ deal: { title: 'Renewal', value: 12_900 } }, null, 2),
  });
});
