import { expect, test } from 'vitest';
import { allTags, type Filter, filtered, isFiltering, noFilter } from '@/utils/state/wall/filter';
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

test('spaces alone leave nothing out', () => {
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
  expect(ids({ text: '  ' })).toHaveLength(3);
});

test('each tag is offered once, by the alphabet', () => {
  expect(allTags(rows)).toEqual(['DE', 'Retainer']);
});
