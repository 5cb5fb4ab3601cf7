import { describe, expect, test } from 'vitest';
import { REDACTED, redact, redactorFor } from '@/utils/exchange/redact';
import { keyFinder } from '@/utils/exchange/redaction/holds-key';

describe('of JSON only the value goes', () => {
  test.each([
    [
      '{"note":{"note":"Bannière cookie : validée","relid":"3"}}',
      `{"note":{"note":"Bannière cookie : ${REDACTED}","relid":"3"}}`,
    ],
    ['{\n  "note": "Authorization: see the wiki"\n}', `{\n  "note": "Authorization: ${REDACTED}"\n}`],
    ['{"note":"l\'authorization: donnée","b":"l\'an"}', `{"note":"l'authorization: ${REDACTED}","b":"l'an"}`],
    ['{"note":"cookie=","b":"2"}', '{"note":"cookie=","b":"2"}'],
    ['{"topic":"cookie","count":"3"}', '{"topic":"cookie","count":"3"}'],
    ['{"api_key":null,"x":1}', '{"api_key":null,"x":1}'],
    ['{"cookie":true,"apiKey":12345678,"a":["b"]}', '{"cookie":true,"apiKey":12345678,"a":["b"]}'],
    ['{"cookie":{"a":"b"},"Authorization":[{"c":"d"}]}', '{"cookie":{"a":"b"},"Authorization":[{"c":"d"}]}'],
    ['{"cookie":["a",5],"x":["b"]}', `{"cookie":["${REDACTED}",5],"x":["b"]}`],
    ['{"api_key":hidden,"x":1}', `{"api_key":${REDACTED},"x":1}`],
    ['{\\"api_key\\":null,\\"x\\":1}', '{\\"api_key\\":null,\\"x\\":1}'],
    [
      '{"url":"{\\"url\\":\\"https:\\\\/\\\\/a.example\\\\/mcp\\",\\"b\\":1}"}',
      `{"url":"{\\"url\\":\\"${REDACTED}\\",\\"b\\":1}"}`,
    ],
  ])('%s', (text, expected) => {
    expect(redact(text, [])).toBe(expected);
  });
});

test.each([
  ['a class', '<p class="cookie">hi</p><p id=\'the-cookie\'>more</p>'],
  ['a class in JSON', '{"html":"<p class=\\"note cookie\\">hi</p>","id":"1"}'],
  ['a page of a handbook', '{"text":"see https://developers.activecampaign.com/page/mcp."}'],
  ['another one', '(https://x.com/docs/mcp) and https:\\/\\/docs.x.com\\/mcp-server\\/'],
])('no secret: %s', (_, text) => {
  expect(redact(text, [])).toBe(text);
});

test.each([
  ['/contacts?search=/mcp&limit=5&offset=3', `/contacts?search=${REDACTED}&limit=5&offset=3`],
  ['https://a.example/mcp?a=1&key=secret b', `${REDACTED} b`],
  ['https://x.com/docs/mcp?t=secret', REDACTED],
  ['https://x.com/docs/s3cr3t/mcp', REDACTED],
  ['https://docs.activehosted.com/docs/mcp', REDACTED],
  ['"to https://a.example/mcp\\nnext"', `"to ${REDACTED}\\nnext"`],
  ['<param name="api_key">secret</param>', `<param name="api_key">${REDACTED}</param>`],
  ['<cookie>a=b; c</cookie><n/>', `<cookie>${REDACTED}</cookie><n/>`],
  ['Authorization: Digest a="x", b="secret", c', `Authorization: ${REDACTED}`],
])('an address, an element or a header goes to its end: %s', (text, expected) => {
  expect(redact(text, [])).toBe(expected);
});

const key = '0f1e2d3c4b5a69788796'.repeat(3);
const names = [
  'api_key',
  'apiKey',
  'Api-Token',
  'authorization',
  'Cookie',
  'set-cookie',
  'token',
  'url',
  'x',
];
const pieces = [
  ...names,
  ...[
    'cookie : ',
    'authorization: Basic ',
    'api_key=',
    'Api-Token => ',
    "'cookie': ",
    '"api key":',
    'cookie: ["',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\n',
    '\n',
    '\t',
    '\b',
    '\f',
    '\u0001',
    'é',
    ' ',
    ',',
    ':',
    ';',
    '[',
    ']',
    '{',
    '}',
    '&',
  ],
  ...[
    '/mcp',
    'https://a.example/mcp?b=1&c=2',
    '<p class="cookie">',
    '%3D',
    '\\u00e9',
    key,
    btoa(key),
    'validée',
  ],
  ...[btoa(key).replace(/.{30}/g, '$&\r\n'), key.toUpperCase(), encodeURIComponent(`api_key=${key}`)],
];

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A value of any type, more of those that are hard. */
function anyValue(next: (below: number) => number, depth: number): unknown {
  const words = (): string => Array.from({ length: next(5) }, () => pieces[next(pieces.length)]).join('');
  const kind = next(depth > 3 ? 6 : 10);
  if (kind < 3) return words();
  if (kind < 6) return [null, true, false, 0, -1.5e-9, 123_456_789][next(6)];
  if (kind === 6) return JSON.stringify(anyValue(next, depth + 1));
  if (kind === 7) return Array.from({ length: next(4) }, () => anyValue(next, depth + 1));
  const name = (): string => (next(4) === 0 ? words() : (names[next(names.length)] ?? ''));
  return Object.fromEntries(Array.from({ length: next(4) }, () => [name(), anyValue(next, depth + 1)]));
}

test('what was JSON is JSON afterwards, and holds no key', () => {
  const [redacted, holdsKey] = [redactorFor([key]), keyFinder([key])];
  const next = numbers(7);
  const escaped = (text: string): string =>
    text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const broken: string[] = [];
  for (let round = 0; round < 4_000; round++) {
    const value = { a: anyValue(next, 0), [names[round % names.length] ?? '']: anyValue(next, 1), z: 1 };
    const plain = JSON.stringify(value);
    for (const text of [plain, JSON.stringify(value, null, 2), escaped(plain).replaceAll('/', '\\/')]) {
      const left = redacted(text);
      try {
        if ((JSON.parse(left) as { z: unknown }).z !== 1 || holdsKey(left)) broken.push(text);
      } catch {
        broken.push(`${text}\n${left}`);
      }
    }
  }
  expect(broken.slice(0, 3)).toEqual([]);
});
