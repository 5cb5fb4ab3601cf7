import { describe, expect, test } from 'vitest';
import { formsOf } from '../../e2e/support/disk/forms.ts';

const secret = 'a1b2/c3d4+e5f6"g7h8';

const inAnyForm = (bytes: Buffer) => formsOf(secret).filter((form) => bytes.includes(form.bytes));

describe('a secret inside a longer text is found', () => {
  const around = (prefix: string) => `${prefix}${secret}; and so on`;
  const written: Record<string, Buffer> = {
    plain: Buffer.from(around('key=')),
    hex: Buffer.from(Buffer.from(around('key=')).toString('hex')),
    'hex in capitals': Buffer.from(Buffer.from(around('key=')).toString('hex').toUpperCase()),
    'UTF-16LE': Buffer.from(around('key='), 'utf16le'),
    'UTF-16BE': Buffer.from(around('key='), 'utf16le').swap16(),
    JSON: Buffer.from(JSON.stringify({ key: secret })),
    'JSON with escaped slashes': Buffer.from(JSON.stringify({ key: secret }).replaceAll('/', '\\/')),
    'percent-encoded': Buffer.from(`?key=${encodeURIComponent(secret)}`),
    'base64 at 0': Buffer.from(Buffer.from(around('abc')).toString('base64')),
    'base64 at 1': Buffer.from(Buffer.from(around('abcd')).toString('base64')),
    'base64 at 2': Buffer.from(Buffer.from(around('abcde')).toString('base64')),
  };
  for (const [name, bytes] of Object.entries(written))
    test(name, () => expect(inAnyForm(bytes).map((form) => form.name)).toContain(name));
});

test('base64 for addresses, where it differs', () => {
  const odd = '>>>???~~~>>>???';
  const written = Buffer.from(Buffer.from(`a${odd}b`).toString('base64url'));
  const found = formsOf(odd).filter((form) => written.includes(form.bytes));
  expect(found.map((form) => form.name)).toEqual(['base64url at 1']);
});

test('each form is looked for once', () => {
  const plain = formsOf('0123456789abcdef').map(({ bytes }) => bytes.toString('hex'));
  expect(new Set(plain).size).toBe(plain.length);
});

test('another secret is not found', () => {
  expect(inAnyForm(Buffer.from('a1b2/c3d4+e5f6"g7h9'.repeat(9)))).toEqual([]);
});

test('a secret too short to tell from chance is refused', () => {
  expect(() => formsOf('1234567')).toThrow(RangeError);
});
