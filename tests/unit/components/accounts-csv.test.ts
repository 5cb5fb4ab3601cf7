import { expect, test } from 'vitest';
import { csvTable } from '@/components/accounts/csv-table';
import { messages as english } from '@/utils/i18n/en/screens/accounts';
import { messages as french } from '@/utils/i18n/fr/screens/accounts';
import type { Integration } from '@/utils/messaging/contract';
import { checked, rowOf } from '../support/rows';

const rows = [
  rowOf('acme', {
    label: 'Acme',
    environment: 'client',
    owner: { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' },
    lastCheck: checked('bad', Date.UTC(2026, 2, 9, 14, 5), 'refused'),
    keySince: Date.UTC(2026, 0, 2),
    tags: ['DE', 'Retainer'],
  }),
  rowOf('fresh'),
];

const use = { credential: 'acme', createdAt: 0, id: 'i' };
const uses = {
  of: (id: string): readonly Integration[] =>
    id === 'acme'
      ? [
          { ...use, kind: 'zapier', name: 'New leads' },
          { ...use, kind: 'shopify', name: 'Shopify', changedAt: Date.UTC(2026, 5, 1) },
        ]
      : [],
};

test('each account in a line, with its words in the language of the page', () => {
  const [heads, first, second] = csvTable(rows, english, uses);
  expect(heads).toHaveLength(first?.length ?? 0);
  expect(first).toEqual([
    'Acme',
    'https://acme.api-us1.com',
    'Client',
    'Failing',
    'Key refused',
    '2026-03-09 14:05:00Z',
    'Nora Lindqvist',
    'nora@acme.test',
    '2026-01-02 00:00:00Z',
    'DE, Retainer',
    'rust',
    'New leads (Zapier); Shopify',
    'New leads',
  ]);
  expect(second?.slice(2, 8)).toEqual(['Not marked', 'Not checked', '', '', '', '']);
  expect(csvTable(rows, french, uses)[1]?.slice(3, 5)).toEqual(['En échec', 'Clé refusée']);
});
