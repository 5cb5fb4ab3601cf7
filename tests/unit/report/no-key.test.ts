import { describe, expect, test } from 'vitest';
import { reportForms } from '@/utils/exchange/report/forms';
import { gathered, made } from './reporting';

const key = '9f2c7ab04d61e8f35a7719cd02be4486a9f0d3175c2be86419d7f0a3c5128be7f41d09ac';
const hex = (text: string, between: string): string =>
  [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(between);

/** Made by Node's Buffer and not by the code under test. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  base64: (text) => Buffer.from(`acme:${text}`).toString('base64'),
  'percent-encoded throughout': (text) => `%${hex(text, '%')}`,
  hexadecimal: (text) => hex(text, ''),
  'JSON, every unit escaped': (text) =>
    [...text].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join(''),
  'HTML, decimal': (text) => [...text].map((char) => `&#${char.charCodeAt(0)};`).join(''),
};

/** Every way in which the key could still stand there, decoded by other means than the product's. */
const readings = (text: string): readonly string[] => [
  text,
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  text.replace(/(?:&amp;|&)#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  ...Array.from(text.matchAll(/[\w+/=-]{16,}/g), ([run]) => Buffer.from(run, 'base64').toString('latin1')),
  ...Array.from(text.matchAll(/[0-9a-f]{16,}/gi), ([run]) => Buffer.from(run, 'hex').toString('latin1')),
];

describe.each(Object.entries(encodings))('a stored key, %s', (_, encode) => {
  const planted = encode(key);
  const calls = [
    gathered({
      target: `/api/3/contacts?search=${encodeURIComponent(planted)}&api_key=${encodeURIComponent(planted)}`,
      sent: JSON.stringify({ contact: { email: 'a@example.com', note: planted } }),
      headers: { 'x-request-id': planted, 'content-type': `text/html; v="${planted}"` },
      body: JSON.stringify({ errors: [{ title: `It was ${planted}`, code: 'x' }], echoed: planted }),
    }),
    gathered({
      method: 'GET',
      target: `/api/3/tags/${encodeURIComponent(planted)}`,
      status: 200,
      body: planted,
    }),
  ];

  test.each(reportForms)('stands in no place of a report as %s', async (form) => {
    for (const personal of [false, true]) {
      const { text, shown, proof } = await made(calls, {
        form,
        personal,
        keys: [key],
        expected: `I had hoped for ${planted}.`,
      });
      for (const one of [text, shown].flatMap(readings)) {
        for (let at = 0; at + 12 <= key.length; at += 4)
          expect(one.toLowerCase()).not.toContain(key.slice(at, at + 12));
      }
      expect(proof).toMatchObject({ keys: 1, clean: true, lines: [] });
      expect(proof.forms).toBeGreaterThan(20);
    }
  });
});

test('what was taken out is listed with its place, in the report too', async () => {
  const { text, removed } = await made(
    [gathered({ sent: `{"note":"${key} and ${key}"}`, headers: { 'x-request-id': key }, body: '{}' })],
    { keys: [key] },
  );
  expect(removed).toEqual([
    '2 stored keys in “POST data” (The call)',
    '1 stored key in “Header x-request-id” (The actual answer)',
    '[redacted] stands where it was.',
  ]);
  for (const sentence of removed) expect(text).toContain(sentence);
});

test('keys of nobody’s and values with a telling name go as well', async () => {
  const { text, removed } = await made([
    gathered({
      target: '/api/3/contacts?api_key=short-one',
      sent: '{"url":"https://acme.activehosted.com/api/agents/mcp/http"}',
      body: `{"other":"${'ab'.repeat(36)}"}`,
    }),
  ]);
  expect(text).not.toMatch(/short-one|agents\/mcp|abababab/);
  expect(removed.slice(0, 3)).toEqual([
    '1 secret value in “URL” (The call)',
    '1 MCP address in “POST data” (The call)',
    '1 text shaped like a key in “Body of the answer” (The actual answer)',
  ]);
});

test('a key at the place where a long body is cut leaves no beginning of itself', async () => {
  for (let before = 19_900; before <= 20_010; before += 10) {
    const body = `${'x'.repeat(before)}${key}${'y'.repeat(30_000)}`;
    const { text } = await made([gathered({ body, kind: 'text', status: 200 })], { keys: [key] });
    expect(text).not.toContain(key.slice(0, 8));
    expect(text).toContain('only the first 20,000 of ');
  }
  // Many keys before the cut make the text shorter, so that more of what was read would be in sight.
  const many = `${key}\n`.repeat(2_000);
  const { text } = await made([gathered({ body: many, kind: 'text', status: 200 })], { keys: [key] });
  expect(text).not.toContain(key.slice(0, 8));
});
