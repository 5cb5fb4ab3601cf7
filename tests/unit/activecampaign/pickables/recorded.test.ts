import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { type Pickable, pickables } from '@/utils/activecampaign/operations/types';
import type { Outcome } from '@/utils/activecampaign/outcome';
import {
  type Choice,
  oneTarget,
  pageTarget,
  pickableKinds,
  readNaming,
  readPage,
  searchTarget,
} from '@/utils/activecampaign/pickables';

const answered = (body: unknown, status = 200): Outcome => ({
  kind: 'answer',
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ms: 1,
});

const recorded = (name: string): unknown => {
  const file = join(import.meta.dirname, '../../../sandbox/data/recorded', `${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { body: unknown }).body;
};

/** What ActiveCampaign was seen to answer, or is documented to, and what it comes to. */
const table: Readonly<Record<Pickable, readonly [answer: unknown, choice: Choice]>> = {
  account: [recorded('accounts-list'), { id: '5', name: 'Mikael', more: 'https://www.example.com' }],
  automation: [recorded('automations-list'), { id: '1', name: 'Email Subscription' }],
  campaign: [recorded('campaigns-list'), { id: '1', name: 'Opt In Email', more: '2018-08-17' }],
  contact: [recorded('contacts-list'), { id: '112', name: 'user3@example.com', more: 'Jane Doe' }],
  'contact-field': [recorded('fields-list'), { id: '2', name: 'Custom text', more: '%PERSTAG%' }],
  deal: [recorded('deals-list'), { id: '1', name: 'Bogus Deal' }],
  'deal-field': [
    { dealCustomFieldMeta: [{ id: '7', fieldLabel: 'Referral', fieldType: 'text' }], meta: { total: '1' } },
    { id: '7', name: 'Referral', more: 'text' },
  ],
  list: [recorded('lists-list'), { id: '72', name: 'Awesome List', more: 'example-list' }],
  message: [recorded('messages-list'), { id: '2', name: 'Update your subscription to %LISTNAME%' }],
  pipeline: [recorded('deal-groups-list'), { id: '14', name: 'Bogus Pipeline', more: 'EUR' }],
  segment: [
    {
      data: [
        { type: 'audience', id: '1ab85f0e-3b5c-4a35-bc07-242c68a7d195132', attributes: { name: 'Regulars' } },
      ],
    },
    { id: '1ab85f0e-3b5c-4a35-bc07-242c68a7d195132', name: 'Regulars' },
  ],
  stage: [recorded('deal-groups-list'), { id: '40', name: 'To Contact · Bogus Pipeline' }],
  tag: [recorded('tags-list'), { id: '322', name: 'Tag name', more: 'Tag description' }],
  user: [recorded('users-list'), { id: '1', name: 'Jane Doe', more: 'user1@example.com' }],
  'user-group': [recorded('groups-list'), { id: '3', name: 'Awesome', more: 'My really awesome group' }],
};

test.each(pickables)('%s: a recorded answer', (name) => {
  const [answer, choice] = table[name];
  const page = readPage(pickableKinds[name], answered(answer));
  expect(page).toMatchObject({ kind: 'page', choices: [choice] });
});

test.each(pickables)('%s: its path and its search are those of an operation that reads', (name) => {
  const kind = pickableKinds[name];
  const operation = operations.find((one) => one.method === 'GET' && one.path === kind.path);
  expect(operation?.effect).toBe('read');
  expect(operation?.rows).toBe(kind.counted ?? kind.rows);
  const target = new URL(searchTarget(kind, 'news', 50) ?? pageTarget(kind, 0), 'https://acme.test');
  const asked = [...target.searchParams.keys()];
  const known = operation?.inQuery.flatMap(({ name: of, operators = [] }) => [
    of,
    ...operators.map((operator) => `${of}[${operator}]`),
  ]);
  expect(asked.filter((one) => !known?.includes(one))).toEqual([]);
  const first = new URL(pageTarget(kind, 0), 'https://acme.test').searchParams.keys();
  expect([...first].filter((one) => !known?.includes(one))).toEqual([]);
});

test('what is typed cannot lead to another place', () => {
  const { contact, list, deal } = pickableKinds;
  expect(searchTarget(contact, 'a&limit=9#b', 50)).toBe(
    '/api/3/contacts?search=a%26limit%3D9%23b&limit=50&offset=0',
  );
  expect(searchTarget(list, 'news', 50)).toContain('filters%5Bname%5D%5Bcontains%5D=news');
  expect(searchTarget(deal, 'bike', 50)).toContain(
    'filters%5Bsearch%5D=bike&filters%5Bsearch_field%5D=title',
  );
  expect(oneTarget(contact, '../users')).toBe('/api/3/contacts/..%2Fusers');
  expect(pageTarget(pickableKinds.segment, 100)).toBe('/api/3/audiences?page=2&page_size=100');
});

test.each<[string, Outcome, object]>([
  ['a refusal', answered({ message: 'Forbidden' }, 403), { why: 'refused', status: 403 }],
  ['no such collection', answered({ message: 'Not Found' }, 404), { why: 'absent', status: 404 }],
  ['too many calls', answered('', 429), { why: 'busy', status: 429 }],
  ['a server in trouble', answered('<html>', 503), { why: 'busy', status: 503 }],
  ['an unpaid account', answered('{}', 402), { why: 'odd', status: 402 }],
  ['a page', answered('<html>'), { why: 'odd', status: 200 }],
  ['an empty body', answered(''), { why: 'odd', status: 200 }],
  ['rows that are none', answered({ contacts: {} }), { why: 'odd', status: 200 }],
  ['no network', { kind: 'offline', ms: 0 }, { why: 'offline' }],
  ['no access', { kind: 'access-removed', ms: 0 }, { why: 'not-allowed' }],
  ['a time out', { kind: 'timeout', ms: 9 }, { why: 'no-answer' }],
])('what is no list of contacts says why: %s', (_, outcome, why) => {
  expect(readPage(pickableKinds.contact, outcome)).toEqual({ kind: 'failed', ...why });
});

test('no saved segments is an empty list, though it is answered with 404', () => {
  const page = readPage(pickableKinds.segment, answered('', 404));
  expect(page).toEqual({ kind: 'page', choices: [], count: 0, total: 0 });
});

test('odd rows are passed over, and a record without a name still has its id', () => {
  const contacts = [null, 'x', { email: 'a@b.example' }, { id: {} }, { id: 7, email: null, firstName: ' ' }];
  const page = readPage(pickableKinds.contact, answered({ contacts, meta: { total: '5' } }));
  expect(page).toEqual({ kind: 'page', choices: [{ id: '7', name: '' }], count: 5, total: 5 });
});

test('one record is named, and not what stands beside it with the same id', () => {
  const { contact, 'deal-field': field, segment } = pickableKinds;
  const one = { contactLists: [{ id: '8' }], contact: { id: '8', email: 'jo@mail.example' } };
  expect(readNaming(contact, '8', answered(one))).toEqual({
    kind: 'named',
    choice: { id: '8', name: 'jo@mail.example' },
  });
  // The API's own singular of dealCustomFieldMeta.
  const odd = { dealCustomFieldMetum: { id: '7', fieldLabel: 'Referral' } };
  expect(readNaming(field, '7', answered(odd))).toMatchObject({ choice: { name: 'Referral' } });
  const several = { data: [{ id: 'b', attributes: { name: 'Regulars' } }] };
  expect(readNaming(segment, 'b', answered(several))).toMatchObject({ choice: { name: 'Regulars' } });
  expect(readNaming(contact, '9', answered(one))).toEqual({ kind: 'unknown' });
  expect(readNaming(contact, '9', answered({ message: 'No Result found' }, 404))).toEqual({
    kind: 'unknown',
  });
  expect(readNaming(contact, '9', answered('', 403))).toMatchObject({ kind: 'failed', why: 'refused' });
});
