import { expect, test } from 'vitest';
import type { CredentialRow } from '@/utils/messaging/contract';
import { sections } from '@/utils/state/ordering';

const row = (account: string, over: Partial<CredentialRow> = {}): CredentialRow => ({
  id: account,
  account,
  origin: `https://${account}.api-us1.com`,
  label: account,
  environment: 'unmarked',
  colour: 'rust',
  pinned: false,
  createdAt: 0,
  usedAt: 0,
  ...over,
});

const rows = [
  row('acme', { usedAt: 1, label: 'Acme Outdoor' }),
  row('bright', { usedAt: 5 }),
  row('cobalt', { usedAt: 9, pinned: true }),
  row('ecole', {
    usedAt: 7,
    label: 'École Numérique',
    owner: { id: '1', name: 'Élodie Garnier', email: 'e@x.fr', username: 'e' },
  }),
];
const names = (query = '', tab?: { account: string; host: string }) =>
  sections(rows, tab, query).map(({ kind, rows: found }) => [kind, ...found.map(({ id }) => id)]);

test('the account of the tab comes first, then the pinned ones, then the last used', () => {
  expect(names('', { account: 'acme', host: 'acme.activehosted.com' })).toEqual([
    ['this-tab', 'acme'],
    ['pinned', 'cobalt'],
    ['recent', 'ecole', 'bright'],
  ]);
});

test('a tab on a host of its own is known by the host noted when it was saved', () => {
  const own = [row('api.agency.example', { appHost: 'crm.agency.example' })];
  const tab = { account: 'crm.agency.example', host: 'crm.agency.example' };
  expect(sections(own, tab, '').map(({ kind }) => kind)).toEqual(['this-tab']);
});

test.each([
  ['ecole', ['ecole']],
  ['NUMÉRIQUE garnier', ['ecole']],
  ['api-us1', ['cobalt', 'ecole', 'bright', 'acme']],
  ['outdoor x', []],
])('a search finds by every word, accents and case aside: %s', (query, found) => {
  expect(names(query)).toEqual([['found', ...found]]);
});
