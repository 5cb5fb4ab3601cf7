import { expect, test } from 'vitest';
import type { Integration } from '@/utils/messaging/contract';
import { allTags, type Filter, filtered, isFiltering, kindsOf, noFilter } from '@/utils/state/wall/filter';
import { checked, rowOf } from '../../support/rows';

const rows = [
  rowOf('acme', { label: 'Acme Outdoor', environment: 'client', tags: ['Retainer', 'DE'] }),
  rowOf('ecole', { label: 'École Numérique', lastCheck: checked('bad', 1, 'refused'), tags: ['retainer'] }),
  rowOf('cobalt', { lastCheck: checked('good'), environment: 'sandbox' }),
];

const ids = (part: Partial<Filter>) => filtered(rows, { ...noFilter, ...part }).map(({ id }) => id);

test.each<[string, Partial<Filter>, readonly string[]]>([
  ['nothing', {}, ['acme', 'ecole', 'cobalt']],
  ['text, accents aside', { text: 'ecole' }, ['ecole']],
  ['text of a tag', { text: 'retain' }, ['acme', 'ecole']],
  ['state', { state: 'bad' }, ['ecole']],
  ['no check yet', { state: 'none' }, ['acme']],
  ['environment', { environment: 'unmarked' }, ['ecole']],
  ['a tag, whatever its case', { tag: 'RETAINER' }, ['acme', 'ecole']],
  [
    'all of them at once',
    { tag: 'retainer', state: 'none', environment: 'client', text: 'outdoor' },
    ['acme'],
  ],
  ['a tag that nobody has', { tag: 'gone' }, []],
])('by %s', (_what, part, found) => {
  expect(ids(part)).toEqual(found);
  expect(isFiltering({ ...noFilter, ...part })).toBe(found.length < rows.length);
});

const use = (over: Partial<Integration>): Integration => ({
  id: 'i',
  credential: 'acme',
  kind: 'zapier',
  name: 'New leads',
  createdAt: 5,
  ...over,
});
const uses = {
  of: (id: string): readonly Integration[] =>
    id === 'acme' ? [use({})] : id === 'cobalt' ? [use({ kind: 'n8n', createdAt: -1 })] : [],
  textOf: (id: string): string => (id === 'acme' ? 'new leads zapier ines' : ''),
};

test.each<[string, Partial<Filter>, readonly string[]]>([
  ['a kind of integration', { use: 'zapier' }, ['acme']],
  ['an integration whose key is still to be changed', { use: 'due' }, ['cobalt']],
  ['nothing noted', { use: 'none' }, ['ecole']],
  ['text of an integration, with text of the account', { text: 'outdoor zapier' }, ['acme']],
])('by %s', (_what, part, found) => {
  expect(filtered(rows, { ...noFilter, ...part }, uses).map(({ id }) => id)).toEqual(found);
  expect(isFiltering({ ...noFilter, ...part })).toBe(true);
});

test('each kind of integration is offered once, in their order', () => {
  const kinds = (['n8n', 'zapier', 'n8n', 'other'] as const).map((kind) => use({ kind }));
  expect(kindsOf(kinds)).toEqual(['zapier', 'n8n', 'other']);
});

test('spaces alone leave nothing out', () => {
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
  expect(ids({ text: '  ' })).toHaveLength(3);
});

test('each tag is offered once, by the alphabet', () => {
  expect(allTags(rows)).toEqual(['DE', 'Retainer']);
});
