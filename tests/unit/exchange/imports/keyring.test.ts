import { expect, test } from 'vitest';
import { keyring } from '@/utils/exchange/exports/keyring';
import type { ExchangedRequest } from '@/utils/exchange/request';
import { readText } from './reading';

const content: ExchangedRequest = {
  name: 'Find',
  folder: 'Weekly',
  method: 'POST',
  target: '/api/3/contacts?a={{b}}',
  body: '{"c":1}',
  operation: 'contacts.list',
};
const file = (requests: readonly unknown[]): string =>
  JSON.stringify({ format: 'keyring-requests', version: 1, requests });

test('what Keyring exports reads back as it was', async () => {
  const text = keyring.write({ folders: ['Empty', 'Weekly'], requests: [content] });
  expect(JSON.parse(text)).toMatchObject({ format: 'keyring-requests', version: 1 });
  expect(await readText(text)).toEqual({
    kind: 'read',
    formats: ['keyring'],
    folders: ['Empty', 'Weekly'],
    requests: [content],
    leftOut: [],
    behind: [],
    taken: 0,
    pairs: [],
    loose: 0,
  });
});

test('entries that are no requests stay out, alone; what leads to another host among them', async () => {
  const odd = [
    '//evil.example/a',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'a',
    '',
    '/'.padEnd(9_000, 'a'),
  ];
  const entries = [
    ...odd.map((target) => ({ ...content, target })),
    { ...content, method: 'BREW' },
    { ...content, name: '' },
    { ...content, name: 'x'.repeat(201) },
    { ...content, body: { a: 1 } },
    null,
    7,
  ];
  const read = await readText(file([content, ...entries]));
  expect(read.requests).toEqual([content]);
  expect(new Set(read.leftOut.map(({ why }) => why))).toEqual(new Set(['damaged']));
});
