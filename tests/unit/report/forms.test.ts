import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { reportForms } from '@/utils/exchange/report/forms';
import { callCauses } from '@/utils/i18n/en/call-diagnosis';
import { diagnosed } from '@/utils/state/console/diagnosed';
import { xssPayloads } from '../../e2e/support/xss-payloads.ts';
import { gathered, made, origin } from './reporting';

const hostile = [
  ...xssPayloads,
  '```\n# No heading\n~~~',
  '------ end: Body of the answer\n\nWhat was expected\n-----\nNothing',
  '@everyone [click](https://evil.example) ![x](https://evil.example/x.png) www.evil.example https://evil.example',
  'a\u202Eb\u0000c\u2066d\u200be',
];
const calls = hostile.map((text) =>
  gathered({
    target: `/api/3/contacts?search=${encodeURIComponent(text)}`,
    sent: JSON.stringify({ contact: { note: text } }),
    headers: { 'x-request-id': text.replace(/\s/g, ' ') },
    body: JSON.stringify({ message: text, errors: [{ title: text, code: text.slice(0, 20) }] }),
  }),
);

describe('what an answer says is text in every form', () => {
  test('as HTML: no element but those of a report, no attribute but its own', async () => {
    const { text } = await made(calls, { form: 'html', expected: hostile.join('\n') });
    const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
    document.write(text);
    const elements = [...document.querySelectorAll('*')];
    expect([...new Set(elements.map(({ localName }) => localName))].sort()).toEqual([
      ...[
        'bdi',
        'body',
        'dd',
        'dl',
        'dt',
        'h1',
        'h2',
        'h3',
        'head',
        'html',
        'meta',
        'p',
        'pre',
        'style',
        'title',
      ],
    ]);
    const attributes = elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
    expect([...new Set(attributes)].sort()).toEqual(['charset', 'content', 'http-equiv', 'lang', 'name']);
    const written = [...document.querySelectorAll('pre')].map(({ textContent }) =>
      textContent.replace(/^\n/, ''),
    );
    for (const { draft } of calls) expect(written).toContain(draft.body);
  });

  test('as Markdown: bodies and values are code, and sentences have nothing that links or calls somebody', async () => {
    const { text } = await made(calls, { form: 'markdown', expected: hostile.join('\n\n') });
    let fence: string | undefined;
    const outside = text.split('\n').filter((line) => {
      const ticks = /^(`{3,})$/.exec(line)?.[1];
      if (fence === undefined && ticks) fence = ticks;
      else if (fence !== undefined && ticks === fence) fence = undefined;
      else return fence === undefined;
      return false;
    });
    expect(fence).toBeUndefined();
    const sentences = outside.map((line) => line.replace(/(`+) .*? \1(?!`)/g, ''));
    for (const line of sentences) {
      expect(line).not.toMatch(/(?<!\\)[<>[\]`]|https?:\/\/|(?<!\\)@|www\.e/);
      expect(line).not.toMatch(/^#{1,6} (?:No heading)/);
    }
  });

  test('as text: the lines around a body stand nowhere in it', async () => {
    const { text } = await made(calls);
    const begins = Array.from(text.matchAll(/^(-{5,}) begin: (.*)$/gm));
    expect(begins).toHaveLength(calls.length * 2);
    for (const [, rule, label] of begins)
      expect(text.split(`${rule} end: ${label}`).length).toBeGreaterThan(1);
  });

  test('what is not seen, or turns the order of a line, is written out in an answer', async () => {
    const [last] = calls.slice(-1);
    const { text } = await made(last ? [{ ...last, draft: { ...last.draft, body: '' } }] : []);
    for (const unseen of ['\u0000', '\u200b', '\u202e', '\u2066']) expect(text).not.toContain(unseen);
    expect(text).toContain(String.raw`a\u202eb\u0000c\u2066d\u200be`);
  });
});

test.each(reportForms)('as %s it says in French what it says in English', async (form) => {
  const { text } = await made([gathered({ body: '{"message":"No"}', sent: '{}' })], { form, language: 'fr' });
  expect(text).toMatch(/Résultat attendu/);
  expect(text).toMatch(/Données POST/);
  expect(text).not.toMatch(/Expected|actual answer|Taken out/);
});

test('a report says what support asks for', async () => {
  const { text } = await made(
    [
      gathered({
        target: '/api/3/contacts?x=[1]',
        sent: '{"contact":{}}',
        headers: {
          'x-request-id': '5f0c',
          'cf-ray': '8c1-CDG',
          'ratelimit-remaining': '3',
          'retry-after': '30',
          'content-type': 'application/json',
          'set-cookie': 'PHPSESSID=1',
        },
        body: '{"errors":[{"title":"Email is not valid.","code":"email_invalid","source":{"pointer":"/data/attributes/email"}}]}',
      }),
    ],
    { expected: 'The contact is created.' },
  );
  for (const part of [
    'The contact is created.',
    /^Operation: +Create a contact$/m,
    'https://developers.activecampaign.com/reference/',
    /^Account: +acme$/m,
    /^Time: +2026-11-30 23:40:09 GMT\+01:00 \(Europe\/Paris\)$/m,
    /^Time \(UTC\): +2026-11-30T22:40:09.123Z$/m,
    /^Method: +POST$/m,
    /^URL: +https:\/\/acme.api-us1.com\/api\/3\/contacts\?x=\[1\]$/m,
    /^Status: +HTTP 422 Unprocessable Content$/m,
    /^Duration: +312 ms$/m,
    /^Header x-request-id: +5f0c$/m,
    /^Header cf-ray: +8c1-CDG$/m,
    /^Header ratelimit-remaining: +3$/m,
    /^Header retry-after: +30$/m,
    'What Keyring makes of it:',
    'Email is not valid.',
    /^Made with: +Keyring for ActiveCampaign 0.1.0$/m,
    /^Browser: +Chrome 156, Linux$/m,
    'No key was in it.',
  ])
    expect(text).toMatch(part);
  expect(text).not.toContain('PHPSESSID');
});

test.each([
  ['no body', { kind: 'none' }, 'The answer has no body.'],
  ['no text', { kind: 'binary', body: '\u0000' }, 'The answer is no text'],
  [
    'a body that is no longer kept',
    { body: undefined, size: 8_000 },
    'no longer kept when this report was made',
  ],
  ['nothing expected', {}, 'Not stated.'],
] as const)('%s is said', async (_, given, sentence) => {
  expect((await made([gathered({ status: 500, ...given })])).text).toContain(sentence);
});

test.each(['timeout', 'too-large', 'redirect', 'unreachable'] as const)(
  'where a call ended as %s, there is no answer in the report, and it says why',
  async (kind) => {
    const call = gathered({ method: 'GET', body: undefined });
    const answered = { ...call.answered, result: { kind, ms: 12 } };
    const request = { operation: call.operation, draft: call.draft, reads: true };
    const told = diagnosed({ kind: 'answered', answered, request }, origin, 0).answered;
    const { text } = await made([{ ...call, answered: told, body: undefined }]);
    expect(text).toMatch(/^Status: +No whole answer came\.$/m);
    expect(text).not.toContain('Body of the answer');
    const cause = told.diagnosis?.causes[0];
    expect(text).toContain(cause && callCauses[cause].short);
  },
);

test('a huge body is shortened, and says so; the report stays small', async () => {
  const body = JSON.stringify({ contacts: Array.from({ length: 20_000 }, (_, id) => ({ id, name: '😀é' })) });
  const { text } = await made([gathered({ method: 'GET', status: 200, body, sent: 'x'.repeat(250_000) })]);
  expect(text).toContain(`only the first 20,000 of ${body.length.toLocaleString('en')} characters`);
  expect(text).toContain('only the first 100,000 of 250,000 characters');
  expect(text.length).toBeLessThan(130_000);
  expect(text.isWellFormed()).toBe(true);
});
