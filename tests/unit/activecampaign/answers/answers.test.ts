import { expect, test } from 'vitest';
import { collectionIn } from '@/utils/activecampaign/answers/collection';
import { apiTarget } from '@/utils/activecampaign/answers/links';
import { columnNames, nameOf } from '@/utils/activecampaign/answers/names';

test('a page of a collection has its rows and, as text or number, its total', () => {
  const rows = [{ id: '1' }];
  expect(collectionIn({ contacts: rows, meta: { total: '4812' } }, 'contacts')).toEqual({
    key: 'contacts',
    rows,
    total: 4812,
  });
  expect(collectionIn({ deals: rows, meta: { total: 11, currencies: {} } }, undefined)).toMatchObject({
    key: 'deals',
    total: 11,
  });
  expect(collectionIn({ tags: rows, meta: { total: 'many' } }, 'tags')).toEqual({ key: 'tags', rows });
  expect(collectionIn({ scoreValues: [], contacts: rows, meta: {} }, undefined)?.key).toBe('contacts');
});

test('one record with lists beside it, an error, and what is no object are no collection', () => {
  for (const answer of [
    { contactTags: [], contact: { id: '1' } },
    { errors: [{ title: 'x' }] },
    [],
    'text',
    null,
    { meta: {} },
    {},
  ]) {
    expect(collectionIn(answer, undefined), JSON.stringify(answer)).toBeUndefined();
  }
});

const origin = 'https://acme.api-us1.com';

test.each([
  ['https://acme.api-us1.com/api/3/contacts/1/bounceLogs', '/api/3/contacts/1/bounceLogs'],
  ['https://acme.activehosted.com/api/3/contacts?limit=5', '/api/3/contacts?limit=5'],
  ['http://acme.api-us1.com/api/3/lists/1', '/api/3/lists/1'],
  ['https://crm.agency.example/api/3/lists/1', '/api/3/lists/1'],
  ['https://other.api-us1.com/api/3/lists/1', undefined],
  ['https://acme.api-us1.com.evil.example/api/3/lists', undefined],
  ['https://acme.api-us1.com@evil.example/api/3/lists', undefined],
  ['https://acme.api-us1.com:8443/api/3/lists', undefined],
  ['https://acme.api-us1.com/admin/api.php', undefined],
  ['https://acme.api-us1.com/api/3/../../admin/api.php', undefined],
  ['javascript:alert(1)', undefined],
  ['/api/3/lists', undefined],
])('%s leads to %s', (text, target) => {
  expect(apiTarget(text, origin, 'crm.agency.example')).toBe(target);
});

test('ids get the names that came in the same answer', () => {
  const answer = {
    lists: [{ id: '12', name: 'Newsletter (EU)' }, { id: 13, name: '' }, null],
    dealGroups: [{ id: '1', title: 'Sales' }],
    contactLists: [{ list: '12' }],
  };
  expect(columnNames(answer, 'list')?.get('12')).toBe('Newsletter (EU)');
  expect(columnNames(answer, 'list')?.has('13')).toBe(false);
  expect(columnNames(answer, 'group')?.get('1')).toBe('Sales');
  expect(columnNames(answer, 'id')).toBeUndefined();
  expect(columnNames('text', 'list')).toBeUndefined();
});

test('a record is called by its name, title, tag, e-mail, or first and last name', () => {
  expect(nameOf({ tag: 'vip' })).toBe('vip');
  expect(nameOf({ firstName: 'Jane', lastName: 'Doe' })).toBe('Jane Doe');
  expect(nameOf({ name: '  ', email: 'jane@example.com' })).toBe('jane@example.com');
  expect(nameOf({ id: '1' })).toBe('');
  expect(nameOf(null)).toBe('');
});
