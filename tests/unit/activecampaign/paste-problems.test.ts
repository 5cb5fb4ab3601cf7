import { describe, expect, it } from 'vitest';
import { readPaste } from '@/utils/activecampaign/paste';
import { paste as english } from '@/utils/i18n/en/paste';
import { paste as french } from '@/utils/i18n/fr/paste';
import { hexOf, seeded } from './seeded';

const url = 'https://acme.api-us1.com';
const random = seeded(5);
const key = hexOf(72, random);
const hex = (length: number): string => hexOf(length, random);

describe('a word for what is missing', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    ['nothing at all', '', [{ kind: 'empty' }]],
    ['white space', ' \n\t\u00a0\u200b', [{ kind: 'empty' }]],
    ['chatter', 'Hello, could you send me the access please?', [{ kind: 'nothing' }]],
    ['only a URL', url, [{ kind: 'key-missing' }]],
    ['only a key', key, [{ kind: 'address-missing' }]],
    ['an account’s name and a key', `acme\n${key}`, [{ kind: 'account-name', account: 'acme' }]],
    [
      'an account’s name in words',
      `Account: acme\nKey: ${key}\nThanks\nJoe`,
      [{ kind: 'account-name', account: 'acme' }],
    ],
    ['only an account’s name', 'acme', [{ kind: 'account-name', account: 'acme' }]],
    ['a key of 38', `${url}\n${hex(38)}`, [{ kind: 'key-too-short', length: 38 }]],
    ['a key of 38, named', `AC_URL=${url}\nAC_KEY=${hex(38)}`, [{ kind: 'key-too-short', length: 38 }]],
    ['two keys glued together', `${url}\nKey: ${hex(144)}`, [{ kind: 'key-too-long', length: 144 }]],
    ['bullets', `URL ${url}\nKey ${'•'.repeat(40)}`, [{ kind: 'key-masked' }]],
    ['a shortened key', `AC_URL=${url}\nAC_KEY=${key.slice(0, 6)}…`, [{ kind: 'key-masked' }]],
    [
      'a look-alike',
      `https://acme.api-us1.com.evil.net\n${key}`,
      [{ kind: 'address-refused', problem: 'look-alike' }],
    ],
    ['a Cyrillic letter', `аcme.api-us1.com\n${key}`, [{ kind: 'address-refused', problem: 'look-alike' }]],
    [
      'an IP address',
      `https://10.0.0.1/api/3\n${key}`,
      [{ kind: 'address-refused', problem: 'address-literal' }],
    ],
    ['localhost', `https://localhost:8443\n${key}`, [{ kind: 'address-refused', problem: 'localhost' }]],
    ['a port', `https://acme.api-us1.com:8443\n${key}`, [{ kind: 'address-refused', problem: 'port' }]],
    [
      'a user name',
      `https://joe:pw@acme.api-us1.com\n${key}`,
      [{ kind: 'address-refused', problem: 'user-info' }],
    ],
    ['no account', `https://api-us1.com\n${key}`, [{ kind: 'address-refused', problem: 'no-account' }]],
  ])('%s', (_, text, problems) => {
    const reading = readPaste(text);
    expect(reading.pairs).toEqual([]);
    expect(reading.problems).toMatchObject(problems);
    expect(reading.problems).toHaveLength(problems.length);
  });

  it('a key of unusual length is taken, with a word', () => {
    const short = hex(64);
    const { pairs, problems } = readPaste(`AC_URL=${url}\nAC_KEY=${short}`);
    expect(pairs.map((pair) => pair.key)).toEqual([short]);
    expect(problems).toEqual([{ kind: 'key-unusual', length: 64 }]);
  });

  it('what was found is there although its partner is missing', () => {
    expect(readPaste(`${url}/api/3/`).found.addresses).toMatchObject([
      { address: { origin: url }, repairs: [{ kind: 'removed-path', removed: '/api/3/' }] },
    ]);
    expect(readPaste(key).found.keys).toEqual([{ key, repairs: [] }]);
  });
});

describe('what is no key', () => {
  it.each([
    ['a commit', `commit ${hex(40)}`],
    ['a commit in an address', `https://github.com/acme/site/commit/${hex(40)}`],
    ['a SHA-256 with its name', `sha256:${hex(64)}`],
    ['a UUID', '4f6a8c1e-3b5d-7f9a-0c2e-4b6d8f1a3c5e'],
    ['an event key', `actid: 123456\nEvent key: ${hex(40)}`],
    ['an event key of 72', `event_key=${hex(72)}`],
    ['a webhook address', `https://hooks.acme.com/in/${hex(72)}`],
    ['event tracking', `https://trackcmp.net/event?actid=1&key=${hex(40)}`],
    ['another vendor’s token', `sk_live_${hex(72)}`],
    ['a SHA-1 beside an MD5', `${hex(40)} ${hex(32)}`],
    ['columns of numbers', '1234567890 1234567890\n'.repeat(40)],
    ['an ETag', `ETag: "${hex(40)}"`],
  ])('%s', (_, text) => {
    const { found } = readPaste(`${text}\n\nSee ${url} for more.`);
    expect(found.keys).toEqual([]);
    expect(found.addresses.map(({ address }) => address.origin)).toEqual([url]);
  });
});

describe('every repair and problem has its words in every language', () => {
  const pastes = [
    `HTTP://Acme.activehosted.com:443/api/3\n${key.slice(0, 60)}\n${key.slice(60)}`,
    `"acme. api-us1.com/" ${key}`,
    `https://acme.activehosted.com/api/agents/mcp/http/${key}`,
    ...[
      '',
      'x y',
      url,
      key,
      `acme\n${key}`,
      `http://10.0.0.1/\n${key}`,
      `${url}\nkey: ${hex(30)}`,
      `${url}\nkey: ${hex(140)}`,
    ],
    ...[
      `${url}\nkey: ••••••••`,
      `${url}\nkey: ${hex(50)}`,
      `${url}\nhttps://b.api-us1.com\n${key}`,
      `${url}\n${key}\n${hex(72)}`,
    ],
    `${url}\nhttps://b.api-us1.com\n${key}\n${hex(72)}`,
    `${url}\n${key}${' '.repeat(1_000_001)}`,
  ];

  it.each([['English', english] as const, ['French', french] as const])('%s', (_, words) => {
    for (const { pairs, found, problems } of pastes.map(readPaste)) {
      const repairs = [...pairs, ...found.addresses, ...found.keys].flatMap((each) => each.repairs);
      for (const sentence of [...repairs.map(words.repair), ...problems.map(words.problem)]) {
        expect(sentence).toMatch(/^[A-Z«ÀÉa-z0-9“].*[.?]$/u);
        expect(sentence).not.toMatch(/undefined|—|[0-9a-f]{20}/);
      }
    }
  });

  it('French has a space that does not break before its high punctuation and inside its quotes', () => {
    const said = pastes.flatMap((text) => readPaste(text).problems.map(french.problem)).join(' ');
    expect(said).toContain('\u202f;');
    expect(said).not.toMatch(/[^\u202f][;?!]|[^\u00a0](:(?!\/\/)|»)|«[^\u00a0]/);
  });
});
