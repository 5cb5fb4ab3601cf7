import { expect, test } from 'vitest';
import { findText } from '@/utils/json/find';
import { at, pathText } from '@/utils/json/place';
import { sortedBy } from '@/utils/json/sort';
import { createWayfinder, placeAt } from '@/utils/json/steps';
import { cellsOf, columnsOf, usualOf } from '@/utils/json/table';
import { inside, nodeOf, shownLength } from '@/utils/json/tree';
import { indentedJson, writeJson } from '@/utils/json/write';

const answer = {
  contacts: [
    { id: '8123', email: 'jane@example.com', score: null },
    { id: '77', email: 'ali@example.com', deleted: false, links: { lists: 'https://x.example' } },
  ],
  meta: { total: '4812', 'page input': { limit: 20 } },
};

test('a place is written as JSONPath', () => {
  expect(pathText([])).toBe('$');
  expect(pathText(['contacts', 0, 'email'])).toBe('$.contacts[0].email');
  expect(pathText(['meta', 'page input', "it's"])).toBe("$.meta['page input']['it\\'s']");
  expect(pathText(['', 'a\nb\u0001'])).toBe("$['']['a\\nb\\u0001']");
});

test('a place leads to its value, and to nothing that is not there', () => {
  expect(at(answer, ['contacts', 1, 'email'])).toBe('ali@example.com');
  expect(at(answer, [])).toBe(answer);
  for (const place of [['contacts', 'length'], ['contacts', 2], ['toString'], ['meta', 'total', 0]]) {
    expect(at(answer, place), String(place)).toBeUndefined();
  }
});

test('a place by position is the same as by name, and says how much is at each stage', () => {
  expect(placeAt(answer, [0, 1, 1])).toEqual(['contacts', 1, 'email']);
  expect(placeAt(answer, [])).toEqual([]);
  for (const steps of [[2], [0, 2], [1, 0, 0]]) expect(placeAt(answer, steps), String(steps)).toBeUndefined();
  const way = createWayfinder(answer);
  expect(way(['contacts', 1, 'email'])).toEqual({ steps: [0, 1, 1], sizes: [2, 2, 4] });
  for (const place of [['nothing'], ['contacts', 'length'], ['contacts', 1, 'email', 0]]) {
    expect(way(place), String(place)).toBeUndefined();
  }
});

test('a line of the tree says what it is', () => {
  const all = inside(answer, [], 0, 10);
  expect(all?.whole).toEqual({ name: '', kind: 'object', text: '', cut: false, size: 2 });
  expect(all?.nodes).toEqual([
    { name: 'contacts', kind: 'list', text: '', cut: false, size: 2 },
    { name: 'meta', kind: 'object', text: '', cut: false, size: 2 },
  ]);
  expect(inside(answer, [0], 1, 5, () => 'Ali')?.nodes).toEqual([
    { name: 1, kind: 'object', text: '', cut: false, size: 4, called: 'Ali' },
  ]);
  expect(inside(answer, [0, 0], 0, 5)?.nodes.map(({ kind, text }) => [kind, text])).toEqual([
    ['text', '8123'],
    ['text', 'jane@example.com'],
    ['null', 'null'],
  ]);
  expect(inside(answer, [1, 0], 0, 5)?.nodes).toEqual([]);
  expect(inside(answer, [7], 0, 5)).toBeUndefined();
  const long = nodeOf('n'.repeat(shownLength + 1), 'a'.repeat(shownLength + 1));
  expect(long).toMatchObject({ cut: true, text: 'a'.repeat(shownLength), name: 'n'.repeat(shownLength) });
  expect(nodeOf('x', 2 ** 60)).toMatchObject({ rounded: true });
});

const deepAs = (levels: number): unknown => {
  let deep: unknown = 'needle';
  for (let level = 0; level < levels; level += 1) deep = [deep];
  return deep;
};

test('text is found in names and values, in order, up to a limit', () => {
  const found = (text: string) => findText(answer, text, 10).hits.map(({ path }) => path);
  expect(found('EXAMPLE')).toEqual([
    '$.contacts[0].email',
    '$.contacts[1].email',
    '$.contacts[1].links.lists',
  ]);
  expect(found('links')).toEqual(['$.contacts[1].links']);
  expect(findText(answer, 'links', 10).hits[0]?.way).toEqual({ steps: [0, 1, 3], sizes: [2, 2, 4] });
  expect(findText(answer, 'example', 2)).toMatchObject({ more: true, hits: { length: 2 } });
  expect(findText('a needle', 'needle', 2).hits).toMatchObject([{ path: '$', way: { steps: [] } }]);
  expect(found('  ')).toEqual([]);
  expect(found('false')).toEqual(['$.contacts[1].deleted']);
});

test('nesting twenty thousand deep is searched and written all the same', () => {
  const deep = deepAs(20_000);
  const [hit] = findText(deep, 'needle', 1).hits;
  expect(hit?.node.text).toBe('needle');
  // Deeper than a page opens: there is no way to it.
  expect(hit?.way).toBeUndefined();
  expect(findText(deepAs(400), 'needle', 1).hits[0]?.way?.steps).toHaveLength(400);
  expect(indentedJson(deep)).toBe(`${'['.repeat(20_000)}"needle"${']'.repeat(20_000)}`);
});

test('JSON is written as the engine writes it, and no further than is wanted', () => {
  for (const value of [answer, [], {}, [{}, []], null, 'a"b', 1.5, true, { '': [1, [2, { a: null }]] }]) {
    expect(writeJson(value)).toBe(JSON.stringify(value));
  }
  expect(writeJson(Array(1_000_000).fill(1), 50).length).toBeLessThan(60);
});

test('a table has every column that its rows have, the id first', () => {
  const columns = columnsOf(answer.contacts);
  expect(columns).toEqual({ names: ['id', 'email', 'score', 'deleted', 'links'], left: 0 });
  expect(columnsOf([{ b: 1, id: 2 }]).names).toEqual(['id', 'b']);
  expect(cellsOf(answer.contacts, columns.names)[1]).toEqual([
    { text: '77', cut: false },
    { text: 'ali@example.com', cut: false },
    { text: '', cut: false },
    { text: 'false', cut: false },
    { text: '{"lists":"https://x.example"}', cut: true, step: 3 },
  ]);
  expect(columnsOf(['a', null, [1]]).names).toEqual([]);
  expect(cellsOf(['a', null], ['id'])).toEqual([[{ text: '', cut: false }], [{ text: '', cut: false }]]);
  expect(cellsOf([{ a: 'x'.repeat(500) }], ['a'])[0]?.[0]).toEqual({
    text: 'x'.repeat(120),
    cut: true,
    step: 0,
  });
});

test('columns that say nothing by themselves are not among the usual ones; too many, and too long ones, are left', () => {
  expect(usualOf(answer.contacts, columnsOf(answer.contacts))).toEqual(['id', 'email']);
  const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`n${at}`, at + 1]));
  expect(usualOf([wide], columnsOf([wide]))).toHaveLength(10);
  expect(columnsOf([{ ...wide, ['x'.repeat(5_000)]: 1 }])).toMatchObject({
    names: { length: 200 },
    left: 801,
  });
});

test('rows are sorted by number where they are numbers, with the empty ones last', () => {
  const rows = [{ id: '100' }, {}, { id: '9' }, { id: 'b' }, { id: 'A' }];
  const ids = (direction: 'up' | 'down', of: readonly unknown[] = rows) =>
    [...sortedBy(of, { column: 'id', direction }, 'en')].map((at) => (of[at] as { id?: string } | null)?.id);
  expect(ids('up')).toEqual(['9', '100', 'A', 'b', undefined]);
  expect(ids('down')).toEqual(['b', 'A', '100', '9', undefined]);
  expect(ids('up', [{ id: '10' }, null, { id: '-2.5' }, { id: 3 }])).toEqual(['-2.5', 3, '10', undefined]);
});
