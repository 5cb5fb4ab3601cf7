import { expect, test } from 'vitest';
import type { RowColumn } from '@/utils/exchange/rows/columns';
import { type RowsForm, rowsWriter } from '@/utils/exchange/rows/file';

const written = (form: RowsForm, ...pages: readonly (readonly unknown[])[]): string => {
  const writer = rowsWriter(form);
  return [writer.head, ...pages.map((page) => writer.rows(page)), writer.foot()].join('');
};
const name = (name: string): RowColumn => ({ kind: 'name', name });
const csv = (columns: readonly RowColumn[], mark = false): RowsForm => ({ kind: 'csv', columns, mark });

test('CSV has the columns that were chosen, custom fields by name, and values as they are', () => {
  const columns = [
    name('id'),
    name('email'),
    name('tags'),
    { kind: 'field', id: '1', title: 'Company size' },
    { kind: 'field', id: '4', title: 'email' },
    { kind: 'field', id: '9', title: '' },
  ] as const;
  const rows = [
    {
      id: '1',
      email: 'ana@example.com',
      tags: ['a'],
      fieldValues: [
        { field: 1, value: '40' },
        { field: '4', value: '||x||y||' },
      ],
    },
    { id: 2, email: null, fieldValues: ['7'], more: 1 },
    null,
    'x',
  ];
  expect(written(csv(columns), rows)).toBe(
    'id,email,tags,Company size,email (4),(9)\r\n' +
      '1,ana@example.com,"[""a""]",40,||x||y||,\r\n' +
      '2,,,,,\r\n,,,,,\r\n,,,,,\r\n',
  );
});

test('the mark of UTF-8 stands first where it is wished for, and once', () => {
  expect(written(csv([name('a')], true), [{ a: 'é' }], [{ a: '日本' }])).toBe('\ufeffa\r\né\r\n日本\r\n');
});

test.each([
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['+33 6 12', `'+33 6 12`],
  ['-2+3', `'-2+3`],
  ['-12.5', '-12.5'],
  ['-12.50', '"-12.50"'],
  ['00750', '"00750"'],
  ['12345678901234567890', '"12345678901234567890"'],
  ['-1e5', `'-1e5`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['two\r\nlines', '"two\r\nlines"'],
  ['\ttab', '"\'\ttab"'],
  ["=cmd|'/c calc'!A1", `'=cmd|'/c calc'!A1`],
])('a hostile cell is a text: %j', (value, cell) => {
  expect(written(csv([name('a')]), [{ a: value }])).toBe(`a\r\n${cell}\r\n`);
});

test.each([
  ['x;=1+1', `"x;'=1+1"`],
  ['x;=1+1;y;@a', `"x;'=1+1;y;'@a"`],
  ['x; \u00a0+1', `"x; \u00a0'+1"`],
  ['x\t-1+2', `"x\t'-1+2"`],
  ['x|=1', `x|'=1`],
  ['two\n=1+1', `"two\n'=1+1"`],
  ['x;＝1', `"x;'＝1"`],
  // What is no formula stays as it is.
  ['5; -2.5', '"5; -2.5"'],
  ['5;-2;7', '"5;-2;7"'],
  ['||Hiking||Climbing||', '||Hiking||Climbing||'],
  ['a=b;c=d', '"a=b;c=d"'],
])('a piece of a cell that a spreadsheet would split is a text: %j', (value, cell) => {
  const line = written(csv([name('id'), name('a')]), [{ id: '1', a: value }]);
  expect(line).toBe(`id,a\r\n1,${cell}\r\n`);
});

test('names of columns are cells too, and nothing of a prototype is a value', () => {
  expect(written(csv([name('=1+1'), name('constructor')]), [{ '=1+1': 'x' }])).toBe(
    "'=1+1,constructor\r\nx,\r\n",
  );
});

test('JSON is one list over all pages, NDJSON one line a row', () => {
  const pages = [[{ id: '1', a: [1] }, { id: '2' }], [], [{ id: '3', b: 'two\nlines' }]];
  const list = written({ kind: 'json' }, ...pages);
  expect(JSON.parse(list)).toEqual(pages.flat());
  expect(JSON.parse(written({ kind: 'json' }))).toEqual([]);
  const lines = written({ kind: 'ndjson' }, ...pages).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(pages.flat());
});

test('what is shaped like a key does not leave, and it is counted', () => {
  const key = 'ab12'.repeat(18);
  for (const form of [csv([name('a'), name('b')]), { kind: 'json' }, { kind: 'ndjson' }] as const) {
    const writer = rowsWriter(form);
    const text = writer.rows([{ a: `see ${key}`, b: { c: key } }, { a: 'fine' }]);
    expect(text).not.toContain(key);
    expect(writer.redacted()).toBe(2);
  }
});

test('names in JSON pass the redaction as values do, and what was taken out before counts', () => {
  const key = '0123456789abcdef'.repeat(4);
  for (const kind of ['json', 'ndjson'] as const) {
    const writer = rowsWriter({ kind });
    const text = writer.rows([
      { [key]: 1, deep: [{ [key]: 'x' }], note: 'was [redacted] before', __proto__: null },
    ]);
    expect(text).not.toContain(key);
    expect(text).toContain('"[redacted]":1');
    expect(writer.redacted()).toBe(3);
  }
});

test('of two names that are redacted alike, both values come', () => {
  const [one, other] = ['a', 'b'].map((digit) => digit.repeat(72));
  const row = { [`${one}`]: 1, id: '7', [`${other}`]: 2 };
  expect(JSON.parse(written({ kind: 'ndjson' }, [row]))).toEqual({
    '[redacted]': 1,
    id: '7',
    '[redacted] 2': 2,
  });
});
