import { expect, test } from 'vitest';
import { holdAnswer } from '@/utils/calls/held-answer';
import { createHeldAnswers } from '@/utils/calls/held-answers';

const body = JSON.stringify({
  lists: [{ id: '12', name: 'Newsletter (EU)' }],
  contactLists: [
    { id: '1', list: '12', status: '1' },
    { id: '10', list: '13', status: '2' },
    { id: '9', list: '12', status: '1' },
  ],
  meta: { total: '4812' },
});

test('a table is given in windows, with names for ids, and sorted', () => {
  const held = holdAnswer(body);
  const first = held.table({ rows: 'contactLists', from: 0, count: 2 });
  expect(first).toMatchObject({
    key: 'contactLists',
    place: [1],
    columns: ['id', 'list', 'status'],
    columnsLeft: 0,
    shown: ['id', 'list', 'status'],
    count: 3,
    total: 4812,
  });
  expect(first.rows).toHaveLength(2);
  expect(first.rows[0]?.cells[1]).toEqual({ text: '12', cut: false, name: 'Newsletter (EU)' });
  expect(first.rows[1]?.cells[1]).toEqual({ text: '13', cut: false });
  const sorted = held.table({
    rows: 'contactLists',
    columns: ['id', 'no such column'],
    sort: { column: 'id', direction: 'up' },
    from: 1,
    count: 2,
  });
  expect(sorted.shown).toEqual(['id']);
  expect(sorted.rows.map(({ at, cells }) => [at, cells[0]?.text])).toEqual([
    [2, '9'],
    [1, '10'],
  ]);
  expect(held.table({ rows: 'contactLists', from: 7, count: 2 }).rows).toEqual([]);
});

test('an answer that is no collection of records has no table', () => {
  for (const text of ['{"contact":{"id":"1"}}', '{"tags":["a","b"]}', '[]', 'not JSON', '']) {
    expect(holdAnswer(text).table({ from: 0, count: 5 }), text).toMatchObject({
      key: '',
      count: 0,
      rows: [],
    });
  }
  expect(holdAnswer('{"contacts":[],"meta":{"total":"0"}}').table({ from: 0, count: 5 })).toMatchObject({
    key: 'contacts',
    count: 0,
    total: 0,
  });
});

test('values are found by text and by JSONPath', () => {
  const held = holdAnswer(body);
  const found = (text: string, of = held) => {
    const hits = of.find(text);
    return hits.kind === 'found' ? hits.hits.map(({ path, way }) => [path, way?.steps]) : hits.kind;
  };
  expect(found('newsletter')).toEqual([['$.lists[0].name', [0, 0, 1]]]);
  expect(found("$.contactLists[?@.status=='2'].id")).toEqual([['$.contactLists[1].id', [1, 1, 0]]]);
  expect(found('$')).toEqual([['$', []]]);
  const odd = holdAnswer(JSON.stringify({ "it's": { 'a\\b\n\u0001': 1 } }));
  expect(found('$..*', odd)).toEqual([
    ["$['it\\'s']", [0]],
    ["$['it\\'s']['a\\\\b\\n\\u0001']", [0, 0]],
  ]);
  expect(found('$.[')).toBe('not-a-path');
});

test('a search stops at a thousand, however much there is', () => {
  const held = holdAnswer(JSON.stringify({ all: Array(20_000).fill({ a: 'x' }) }));
  for (const text of ['$..*', '$..a', 'x']) {
    expect(held.find(text), text).toMatchObject({ kind: 'found', more: true, hits: { length: 1_000 } });
  }
});

test('its text comes in pieces, with indents where it is wanted, and its values to be copied', () => {
  const held = holdAnswer(body);
  expect(held.text(0, 8)).toEqual({ text: '{"lists"', of: body.length });
  expect(held.text(0, 11, true).text).toBe('{\n  "lists"');
  expect(holdAnswer('<p>').text(0, 9, true)).toEqual({ text: '<p>', of: 3 });
  expect(held.value([2], 0, 100)).toEqual({ text: '{\n  "total": "4812"\n}', of: 21 });
  // A text as it is: nobody wants its quotes.
  expect(held.value([2, 0], 1, 2)).toEqual({ text: '81', of: 4 });
  expect(held.value([9], 0, 100)).toEqual({ text: '', of: 0 });
  expect(held.path([0, 0, 1])).toBe('$.lists[0].name');
  expect(held.path([9])).toBe('');
});

test('the latest answers are held; an earlier one is brought back from where it is kept', async () => {
  const kept = new Map<string, string>();
  const recalled: string[] = [];
  const answers = createHeldAnswers(
    async (call) => {
      recalled.push(call);
      return kept.get(call);
    },
    () => 'en',
  );
  const big = JSON.stringify('x'.repeat(40_000_000));
  answers.put('one', big, { value: big });
  answers.put('two', big, { value: big });
  expect((await answers.get('two'))?.text(0, 2).text).toBe('"x');
  expect(recalled).toEqual([]);
  expect(await answers.get('one')).toBeUndefined();
  kept.set('one', '{"a":1}');
  expect((await answers.get('one'))?.value([0], 0, 9).text).toBe('1');
  expect(recalled).toEqual(['one', 'one']);
});
