import { expect, test } from 'vitest';
import { type ColumnId, columnIds, sorted } from '@/utils/state/wall/columns';
import { checked, rowOf } from '../../support/rows';

const owner = (name: string) => ({ id: '1', name, email: `${name}@example.com`, username: name });

const rows = [
  rowOf('a', { label: 'Zebra', lastCheck: checked('good', 50), createdAt: 5, environment: 'sandbox' }),
  rowOf('b', { label: 'client 10', lastCheck: checked('bad', 20, 'refused'), owner: owner('Nora') }),
  rowOf('c', { label: 'Client 2', lastCheck: checked('bad', 10, 'refused'), createdAt: 9, tags: ['x'] }),
  rowOf('d', { label: 'École', lastCheck: checked('unknown', 40, 'timeout'), owner: owner('élodie') }),
  rowOf('e', { label: 'Alba', createdAt: 1, keySince: 99, environment: 'client' }),
];

const ids = (by: ColumnId, direction: 'up' | 'down' = 'up') =>
  sorted(rows, { by, direction }, 'en')
    .map(({ id }) => id)
    .join('');

test('what fails comes first, then what is unclear, what was never checked, and what works; by name within each', () => {
  expect(ids('state')).toBe('cbdea');
  expect(ids('state', 'down')).toBe('aedcb');
});

test.each<[ColumnId, string, string]>([
  // Numbers count as numbers, and accents and capitals do not count.
  ['account', 'ecbda', 'adbce'],
  ['environment', 'cbdea', 'aecbd'],
  // Whose owner is not known comes last, whichever way.
  ['owner', 'dbeca', 'bdeca'],
  ['key', 'bdace', 'ecabd'],
  ['checked', 'cbdae', 'adbce'],
  ['tags', 'cebda', 'cebda'],
])('by %s', (by, up, down) => {
  expect(ids(by)).toBe(up);
  expect(ids(by, 'down')).toBe(down);
});

test('no column loses a row, and 500 rows take no time to speak of', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    rowOf(`r${at}`, { label: `Client ${(at * 7919) % 500}` }),
  );
  const started = performance.now();
  for (const by of columnIds)
    expect(new Set(sorted(many, { by, direction: 'down' }, 'fr').map(({ id }) => id)).size).toBe(500);
  expect(performance.now() - started).toBeLessThan(1_000);
});
