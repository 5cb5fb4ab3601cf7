import { expect, test } from 'vitest';
import { openParameters, pathValues, withPathValues } from '@/utils/activecampaign/requests/path';
import { queryPairs, queryValue, withQueryValue } from '@/utils/activecampaign/requests/query';

const template = '/api/3/contacts/{id}/contactTags';

test('a path gives the values of its parameters, and takes them', () => {
  expect(pathValues(template, template)).toEqual({ id: '' });
  const filled = withPathValues(template, `${template}?limit=5`, { id: '8123' });
  expect(filled).toBe('/api/3/contacts/8123/contactTags?limit=5');
  expect(pathValues(template, filled)).toEqual({ id: '8123' });
  expect(withPathValues(template, filled, { id: '' })).toBe(`${template}?limit=5`);
});

test('a value cannot leave its place in the path', () => {
  const filled = withPathValues(template, template, { id: '../../admin?x=1#y' });
  expect(new URL(filled, 'https://acme.api-us1.com').pathname).toBe(
    '/api/3/contacts/..%2F..%2Fadmin%3Fx%3D1%23y/contactTags',
  );
  expect(pathValues(template, filled)).toEqual({ id: '../../admin?x=1#y' });
});

test('a target of another form has no values', () => {
  expect(pathValues(template, '/api/3/contacts/1')).toBeUndefined();
  expect(pathValues(template, '/api/3/deals/1/contactTags')).toBeUndefined();
});

test('a stray percent sign is what it is', () => {
  expect(pathValues(template, '/api/3/contacts/100%/contactTags')).toEqual({ id: '100%' });
  expect(queryPairs('/x?a=100%&b=%E0')).toEqual([
    ['a', '100%'],
    ['b', '%E0'],
  ]);
});

test('what is not filled in is named', () => {
  expect(openParameters('/api/3/records/{schemaId}/{id}?x={y}')).toEqual(['schemaId', 'id']);
  expect(openParameters('/api/3/contacts/1')).toEqual([]);
});

test('a query keeps its order, and what it says otherwise', () => {
  const target = '/api/3/contacts?filters[name]=a%26b&flag&search=x+y';
  expect(queryPairs(target)).toEqual([
    ['filters[name]', 'a&b'],
    ['flag', ''],
    ['search', 'x y'],
  ]);
  expect(queryValue(target, 'search')).toBe('x y');
  expect(queryValue(target, 'nothing')).toBeUndefined();
  expect(withQueryValue(target, 'search', 'é=1')).toBe(
    '/api/3/contacts?filters[name]=a%26b&flag=&search=%C3%A9%3D1',
  );
  expect(withQueryValue(target, 'filters[name]', '')).toBe('/api/3/contacts?flag=&search=x%20y');
  expect(withQueryValue('/api/3/contacts', 'limit', '5')).toBe('/api/3/contacts?limit=5');
  expect(withQueryValue('/api/3/contacts?limit=5', 'limit', '')).toBe('/api/3/contacts');
});

test('of two of one name the first is set and the second goes', () => {
  expect(withQueryValue('/x?a=1&b=2&a=3', 'a', '4')).toBe('/x?a=4&b=2');
});
