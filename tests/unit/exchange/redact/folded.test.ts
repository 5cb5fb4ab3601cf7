import { describe, expect, test } from 'vitest';
import { REDACTED, redact } from '@/utils/exchange/redact';
import { keyFinder } from '@/utils/exchange/redaction/holds-key';

const key = 'a81f0c3d5e7b9a1c2d4f6e8b0a9c7d5e3f1b2a4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, columns: number, end: string): string =>
  text.replace(new RegExp(`.{${columns}}`, 'g'), `$&${end}`);
const some = (which: RegExp, write: (hex: string) => string): string =>
  key.replace(which, (char) => write(char.charCodeAt(0).toString(16)));

/** How a stored key may come into a body, as no list of whole encodings foresees it. */
const folded: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [60, 64, 76].flatMap((columns) =>
      Object.entries({
        line: '\n',
        network: '\r\n',
        JSON: '\\n',
        'JSON in JSON': '\\\\r\\\\n',
        address: '%0A',
      }).map(([name, end]) => [
        `base64, ${columns} columns, ends of ${name}`,
        wrapped(base64(`user:${key}`), columns, end),
      ]),
    ),
  ),
  'broken into two lines': wrapped(key, 36, '\n'),
  'with hyphens that are not seen': wrapped(key, 20, '\u00ad'),
  'percent-encoded letters': some(/[a-f]/g, (hex) => `%${hex}`),
  'percent-encoded letters, twice': some(/[a-f]/g, (hex) => `%25${hex}`),
  'escaped digits': some(/\d/g, (hex) => `\\u00${hex}`),
  'escaped letters, JSON in JSON': some(/[a-f]/g, (hex) => `\\\\u00${hex}`),
  'escaped for a program': some(/[a-f]/g, (hex) => `\\x${hex}`),
  'escaped for a program, in braces': some(/[a-f]/g, (hex) => `\\u{00${hex}}`),
  'HTML with zeros': some(/./g, (hex) => `&#x00${hex};`),
  'HTML, decimal with zeros, in part': some(/[a-f]/g, (hex) => `&#0${Number.parseInt(hex, 16)};`),
  'base64 of capitals': base64(key.toUpperCase()),
  'base64 of capitals, in lines': wrapped(base64(`:${key.toUpperCase()}`), 60, '\r\n'),
  'base64 twice': base64(base64(`user:${key}`)),
};

describe('a key is found through its folding, and nothing of it stays', () => {
  test.each(Object.entries(folded))('%s', (_, written) => {
    expect(keyFinder([key])(written)).toBe(true);
    const left = redact(`{"note":"before ${written} after","n":1}`, [key]);
    expect(left).toContain(`{"note":"before `);
    expect(left).toContain(` after","n":1}`);
    expect(left).toContain(REDACTED);
    expect(keyFinder([key])(left)).toBe(false);
    // In base64 the characters at the two ends hold bits of the neighbours as well, and may stay.
    expect(left.length).toBeLessThan(`{"note":"before  after","n":1}`.length + REDACTED.length + 40);
  });

  test('also far into a text that is read in stretches, wherever it lies there', () => {
    const written = wrapped(base64(key), 76, '\\n');
    for (const before of [32_600, 32_650, 32_700, 32_760, 65_400, 200_000]) {
      const text = `${'ab '.repeat(before / 2)}"${written}"`;
      expect(redact(text, [key])).toBe(`${'ab '.repeat(before / 2)}"${REDACTED}"`);
    }
  });
});

test('words that spell a short secret once the blanks are gone stay', () => {
  expect(redact('to get her: 100%25 \\n &#65;', ['together'])).toBe('to get her: 100%25 \\n &#65;');
});

test.each([
  [String.raw`{"a":"\u00e9${key}"}`],
  [String.raw`{"a":"\f${key}\f"}`],
  [String.raw`{"a":"\\${key}\u00e9"}`],
  [JSON.stringify({ a: `\\f\b${key}\u0000${key}` })],
])('half an escape is not left where a key was: %s', (text) => {
  const left = redact(text, [key]);
  expect(left).toContain(REDACTED);
  expect(() => JSON.parse(left) as unknown).not.toThrow();
});
