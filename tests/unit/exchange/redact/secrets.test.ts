import { describe, expect, test } from 'vitest';
import { REDACTED, redact } from '@/utils/exchange/redact';

/** Not shaped like a key, so that nothing but the search for the secret itself can find them. */
const secrets: Readonly<Record<string, string>> = {
  'a key of another shape': 'zq7-Xw_99.Kpl~tuvAZ',
  'signs to escape': 'p"q\\r/s&t<u>v\'w x+y=z',
  'other scripts': 'clé-鍵-😀-secret',
  'the shortest': 'abcdefgh',
  'nine letters': 'ijklmnopq',
};

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
const highFirst = (text: string) => bytes(text, 'utf16le').swap16();
const hex = (text: string, between: string) =>
  [...bytes(text, 'utf8')].map((byte) => byte.toString(16).padStart(2, '0')).join(between);

/** How a secret may reach a log, made by Node's Buffer and not by the code under test. */
const encodings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)),
  'JSON, every unit escaped': (secret) =>
    Array.from(
      { length: secret.length },
      (_, at) => `\\u${secret.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'percent-encoded throughout': (secret) => `%${hex(secret, '%').toUpperCase()}`,
  hexadecimal: (secret) => hex(secret, ''),
  'hexadecimal, capitals': (secret) => hex(secret, '').toUpperCase(),
  'hexadecimal, spaced': (secret) => hex(secret, ' '),
  'hexadecimal, escaped': (secret) => `\\x${hex(secret, '\\x')}`,
  base64: (secret) => bytes(secret, 'utf8').toString('base64'),
  'base64, one byte before': (secret) => bytes(`:${secret}`, 'utf8').toString('base64'),
  'base64, two bytes before and some after': (secret) => bytes(`u:${secret}\n`, 'utf8').toString('base64'),
  'base64, URL-safe': (secret) => bytes(`user:${secret}`, 'utf8').toString('base64url'),
  'base64 of UTF-16': (secret) => bytes(secret, 'utf16le').toString('base64'),
  'base64 of UTF-16, high byte first, shifted': (secret) =>
    Buffer.concat([bytes('x', 'utf8'), highFirst(secret)]).toString('base64'),
  'hexadecimal of UTF-16': (secret) => bytes(secret, 'utf16le').toString('hex'),
  'UTF-16 read as bytes': (secret) => bytes(secret, 'utf16le').toString('latin1'),
  'UTF-16 read as bytes, high byte first': (secret) => highFirst(secret).toString('latin1'),
  'HTML, decimal': (secret) =>
    Array.from({ length: secret.length }, (_, at) => `&#${secret.charCodeAt(at)};`).join(''),
};

/** In base64 the characters at the two ends hold bits of the neighbours as well, and may stay. */
const ENDS = 4;
const WINDOW = 6;

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(Object.entries(secrets))('%s', (_name, secret) => {
    const written = encode(secret);
    const left = redact(`before [${written}] after`, [secret]);
    expect(left).toContain(REDACTED);
    expect(left.startsWith('before [')).toBe(true);
    expect(left.endsWith('] after')).toBe(true);
    const inner = written.slice(ENDS, -ENDS);
    for (let at = 0; at + WINDOW <= inner.length; at++) {
      expect(left).not.toContain(inner.slice(at, at + WINDOW));
    }
  });

  test('is no reason to take anything else away', () => {
    const text = `before [${encode('abcdefgh')}] after`;
    expect(redact(text, [])).toBe(text);
    expect(redact(text, ['another secret'])).toBe(text);
  });
});

describe('the secrets given', () => {
  test('are found in any case of letters', () => {
    expect(redact('ABCDEFGH and AbCdEfGh', ['abcdefgh'])).toBe(`${REDACTED} and ${REDACTED}`);
  });

  test('may begin alike, contain each other, repeat and overlap', () => {
    const given = ['abcdefgh', 'abcdefghij', 'abcdefgh'];
    expect(redact('abcdefghij-abcdefgh-abcdefghabcdefgh', given)).toBe(`${REDACTED}-${REDACTED}-${REDACTED}`);
  });

  test('that are too short to be secrets take nothing away', () => {
    expect(redact('a quick brown fox', ['', 'a', 'quick', 'brown'])).toBe('a quick brown fox');
  });

  test('may hold half a character', () => {
    expect(redact('x', ['\ud800abcdefgh'])).toBe('x');
  });
});
