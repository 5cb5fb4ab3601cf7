import { describe, expect, it } from 'vitest';
import { readPaste } from '@/utils/activecampaign/paste';
import { hexOf, oneOf, seeded } from './seeded';

const megabyte = 1_000_000;
const fill = (text: string): string => text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte);

function noise(random: () => number): string {
  let text = '';
  while (text.length < megabyte)
    text += String.fromCharCode(Math.floor(random() * 0x10000)).repeat(1 + random() * 3);
  return text;
}

describe('a megabyte of anything', { timeout: 60_000 }, () => {
  const random = seeded(1);
  it.each([
    ['one letter', fill('a')],
    ['letters that are hexadecimal', fill('a ')],
    ['digits', fill('7')],
    ['short hexadecimal words', fill('abcd ')],
    ['long hexadecimal words', fill(`${hexOf(24, random)}\n`)],
    ['keys', fill(`${hexOf(72, random)}\n`)],
    ['different keys', Array.from({ length: megabyte / 80 }, () => hexOf(72, random)).join('\n')],
    ['different hosts', Array.from({ length: megabyte / 20 }, (_, at) => `c${at}.api-us1.com`).join('\n')],
    [
      'different pairs',
      Array.from({ length: 8000 }, (_, at) => `https://c${at}.api-us1.com ${hexOf(72, random)}`).join('\n'),
    ],
    [
      'pairs by turns on one line',
      Array.from({ length: 8000 }, (_, at) => `https://c${at}.api-us1.com ${hexOf(72, random)}`).join(' '),
    ],
    ['a host with no end', fill('a.')],
    ['a host with no end, hyphens', fill('a-')],
    ['spaces', fill(' ')],
    ['line breaks', fill('\n')],
    ['a schema again and again', fill('https://')],
    ['a scheme and spaces', fill('https:// ')],
    ['a broken domain', fill('x.activehoste\n')],
    ['quotes', fill('"')],
    ['quoting marks', fill('> ')],
    ['backslashes', fill('\\')],
    ['percent signs', fill('%3A%2F%2F')],
    ['https%3A%2F%2F', fill('https%3A%2F%2F')],
    ['null bytes', fill('\0')],
    ['braces', fill('{}')],
    ['bullets', fill('•')],
    ['key words', fill('key: ')],
    ['every character', noise(random)],
    ['lone surrogates', fill('\ud800')],
  ])('%s is read at once', (_, text) => {
    // Processor time, as a busy machine says nothing about the search; it is 30 to 150 ms, and hours if not linear.
    const started = process.cpuUsage();
    expect(readPaste(text)).toHaveProperty('problems');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('says that it read the beginning only', () => {
    expect(readPaste(`${fill('x ')}more`).problems).toContainEqual({ kind: 'too-much', limit: megabyte });
  });
});

describe('a known pair in any surroundings', { timeout: 60_000 }, () => {
  const host = 'acme.api-us1.com';
  const before = [
    '',
    'Hi Joe,\n\n',
    '# settings\n',
    'x-request-id: 4f6a8c1e-3b5d-7f9a-0c2e-4b6d8f1a3c5e\n\n',
    '> ',
    '<p>',
    '\ufeff',
    '\u0000\u0001',
  ] as const;
  const after = [
    '',
    '\n\nBest,\nJane\nwww.acme.com\njane@acme.com',
    '\n}',
    '</p>',
    '\r\n\r\n',
    '\n\nhttps://help.activecampaign.com/hc/en-us',
    ' ',
  ] as const;
  const scheme = ['https://', 'http://', ''] as const;
  const end = ['', '/', '/api/3', '/api/3/', '/admin', '/api/3/contacts?limit=1'] as const;
  const forms = [
    (url: string, key: string) => `${url}\n${key}`,
    (url: string, key: string) => `${key}\n${url}`,
    (url: string, key: string) => `URL: ${url}\nKey: ${key}`,
    (url: string, key: string) => `AC_URL="${url}"\nAC_KEY="${key}"`,
    (url: string, key: string) => `{"url":"${url}","key":"${key}"}`,
    (url: string, key: string) => `curl "${url}" -H 'Api-Token: ${key}'`,
    (url: string, key: string) => `define('URL', '${url}'); define('KEY', '${key}');`,
    (url: string, key: string) => `the URL is ${url} and the key is ${key}.`,
    (url: string, key: string) => `Acme,${url},${key}`,
  ] as const;

  it('gives that pair', () => {
    const random = seeded(2);
    for (let round = 0; round < 1500; round++) {
      const key = hexOf(72, random);
      const cut = 4 + Math.floor(random() * 67);
      const broken = random() < 0.3 ? `${key.slice(0, cut)}\n${key.slice(cut)}` : key;
      const url = oneOf(scheme, random) + host + oneOf(end, random);
      const text = oneOf(before, random) + oneOf(forms, random)(url, broken) + oneOf(after, random);
      const { pairs, problems } = readPaste(text);
      expect(
        pairs.map((pair) => [pair.address.host, pair.key]),
        JSON.stringify(text),
      ).toEqual([[host, key]]);
      expect(problems, JSON.stringify(text)).toEqual([]);
    }
  });

  it('never gives a key that is not whole in the text', () => {
    const random = seeded(3);
    const parts = [
      'https://',
      host,
      'beta.activehosted.com',
      '/',
      '\n',
      ' ',
      ',',
      '"',
      'key',
      ':',
      '=',
      '}',
      '\n\n',
      'é',
      '\0',
    ] as const;
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 12 }, () =>
        random() < 0.25 ? hexOf(Math.floor(random() * 140), random) : oneOf(parts, random),
      ).join('');
      const { pairs } = readPaste(text);
      const bare = text.replace(/[\s\0]/g, '').toLowerCase();
      for (const { key, address } of pairs) {
        expect(bare, JSON.stringify(text)).toContain(key.toLowerCase());
        expect(address.host, JSON.stringify(text)).toMatch(/(?:acme|beta)\.api-us1\.com$/);
      }
    }
  });
});
