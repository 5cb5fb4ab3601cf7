import { describe, expect, test } from 'vitest';
import { redactorFor } from '@/utils/exchange/redact';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** 300 accounts' keys and as many other secrets. */
const secrets = Array.from(
  { length: 600 },
  (_, at) => `${at % 2 ? 'zz-' : ''}${String(at).padStart(64, '0')}`,
);

/** Whatever is slower than this has a step that grows with the square of the text: those take minutes. */
const LIMIT = 3_000;

describe('a megabyte passes in time that grows with its length only', () => {
  const redact = redactorFor(secrets);

  test.each<[string, string]>([
    [
      'JSON of contacts',
      '{"id":"1","email":"someone@example.com","links":{"a":"https://acme.api-us1.com/api/3/a"}},',
    ],
    ['one word', 'x'],
    ['one run of hexadecimal', 'a'],
    ['runs just too short', `${'a'.repeat(39)} `],
    ['beginnings of secrets', '0000000'],
    ['names without values', 'api_key api_key'],
    ['names and colons', 'api_key: '],
    ['headers on one line', '"cookie":"a","authorization":"b",'],
    ['lists that do not end', '"set-cookie":["a",'],
    ['quotes that do not end', "'cookie: "],
    ['addresses', 'https://a/mcp'],
    ['nearly addresses', '/mcpx'],
    ['schemes', 'http://'],
    ['backslashes', '\\'],
    ['spaces', ' '],
    ['names and spaces', 'cookie    '],
  ])('%s', (_, piece) => {
    const text = fill(piece);
    const start = performance.now();
    const left = redact(text);
    expect(performance.now() - start).toBeLessThan(LIMIT);
    expect(left.length).toBeLessThanOrEqual(text.length * 2);
  });

  test('and the secrets in it are all found', () => {
    const text = fill(`${'some words '.repeat(50)}${secrets[1]} ${btoa(secrets[3] ?? '')} `);
    const left = redact(text);
    expect(left).not.toContain(secrets[1]);
    expect(left).not.toContain(btoa(secrets[3] ?? '').slice(0, 40));
  });
});
