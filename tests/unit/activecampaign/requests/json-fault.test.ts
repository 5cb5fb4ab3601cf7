import { expect, test } from 'vitest';
import { jsonFault } from '@/utils/activecampaign/requests/json-fault';
import { seeded } from '../seeded';

test.each([
  ['', ''],
  ['{"a":1,}', '}'],
  ['{"a":1 "b":2}', '"b":2}'],
  ['{"a" 1}', '1}'],
  ["{'a':1}", "'a':1}"],
  ['[1,2', ''],
  ['[1,,2]', ',2]'],
  ['{"a":tru}', 'tru}'],
  ['{"a":01}', '1}'],
  ['{"a":"x\ny"}', '"x\ny"}'],
  ['{} x', 'x'],
  ['[}', '}'],
  ['{"a":{"b":oops}}', 'oops}}'],
])('%j stops being JSON at %j', (text, rest) => {
  const at = jsonFault(text);
  expect(at).toBeDefined();
  expect(text.slice(at)).toBe(rest);
});

test('it agrees with the browser’s parser on ten thousand texts, whole and damaged', () => {
  const random = seeded(20_261_123);
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '"',
    '\\',
    '0',
  ];
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  let whole = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const length = 1 + Math.floor(random() * 7);
    const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
    expect(jsonFault(text) === undefined, text).toBe(parses(text));
    if (parses(text)) whole += 1;
  }
  expect(whole).toBeGreaterThan(100);
});

test('a string of ten million characters is no trouble', () => {
  expect(jsonFault(JSON.stringify({ a: 'x\n'.repeat(5_000_000) }))).toBeUndefined();
});
