import { expect, test } from 'vitest';
import { csvOf } from '@/utils/exchange/csv';

const of = (text: string): string => csvOf([[text]]).slice(1, -2);

test('commas, quotes and lines stay in their cell; it begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
  expect(
    csvOf([
      ['Name', 'Tags'],
      ['Café “Zoé”, Lyon', 'a, b'],
      ['say "hi"', 'two\nlines'],
    ]),
  ).toBe('\ufeffName,Tags\r\n"Café “Zoé”, Lyon","a, b"\r\n"say ""hi""","two\nlines"\r\n');
});

test.each([
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '\u00a0=1',
  '＝1',
  '＠SUM',
])('no formula acts: %j', (text) => {
  expect(of(text).replace(/^"/, '').startsWith("'")).toBe(true);
});

test.each(['Acme', '12', 'a=b', 'nora@acme.test', 'x-1', ''])('what is none stays as it is: %j', (text) => {
  expect(of(text)).toBe(text);
});

test('a key that somebody wrote into a name, in whatever case, does not leave', () => {
  const key = 'ab12'.repeat(18);
  for (const text of [key, `Acme ${key}`, key.toUpperCase(), `api_key=${key}`])
    expect(of(text).toLowerCase()).not.toContain(key);
});
