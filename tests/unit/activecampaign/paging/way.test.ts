import { expect, test } from 'vitest';
import { pageTarget, startOf, wayOf } from '@/utils/activecampaign/paging/way';

test.each([
  ['/api/3/contacts', 'id'],
  ['/api/3/contacts/?status=1', 'id'],
  ['/api/3/contacts/7/contactTags', 'offset'],
  ['/api/3/tags?search=vip', 'offset'],
  ['/api/3/audiences', undefined],
  ['/api/3/segmentMatchAll/9', undefined],
  ['/api/3/channel/whatsapp/inbox/conversation', undefined],
  ['/api/3/', undefined],
  ['/admin/api.php?api_action=contact_list', undefined],
])('%s is read by %s', (target, way) => {
  expect(wayOf(target)).toBe(way);
});

test.each([
  // Contacts go from id to id; what steers is ours, what filters stays as it was written.
  ['/api/3/contacts', 0, '?limit=100&id_greater=0&orders%5Bid%5D=ASC&include=fieldValues'],
  [
    '/api/3/contacts?limit=20&offset=40&listid=3&filters[name]=a%26b&orders[cdate]=DESC&orders%5Bemail%5D=ASC',
    7,
    '?listid=3&filters[name]=a%26b&limit=100&id_greater=7&orders%5Bid%5D=ASC&include=fieldValues',
  ],
  [
    '/api/3/contacts?include=contactTags,fieldValues&id_greater=5',
    9,
    '?limit=100&id_greater=9&orders%5Bid%5D=ASC&include=contactTags,fieldValues',
  ],
  [
    '/api/3/contacts?id_less=500',
    3,
    '?id_less=500&limit=100&id_greater=3&orders%5Bid%5D=ASC&include=fieldValues',
  ],
])('a page of %s after %i', (target, cursor, query) => {
  expect(pageTarget(target, 'id', cursor)).toBe(`/api/3/contacts${query}`);
});

test('all others go by offset, in the order that the person asked for', () => {
  expect(pageTarget('/api/3/deals?orders[title]=ASC&limit=5&offset=5', 'offset', 200)).toBe(
    '/api/3/deals?orders[title]=ASC&limit=100&offset=200',
  );
});

test('reading begins at the first row; after an id only where the person asked for those after it', () => {
  expect(startOf('/api/3/tags?offset=40', 'offset')).toBe(0);
  expect(startOf('/api/3/contacts?offset=40', 'id')).toBe(0);
  expect(startOf('/api/3/contacts?id_greater=40', 'id')).toBe(40);
  expect(startOf('/api/3/contacts?id_greater=-1', 'id')).toBe(0);
  expect(startOf('/api/3/contacts?id_greater=x', 'id')).toBe(0);
});
