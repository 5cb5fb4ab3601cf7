import { expect, test } from 'vitest';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { createLargeAnswer } from '@/utils/state/console/large-answer';

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });
const request = {
  operation: undefined,
  reads: true,
  draft: { method: 'GET', target: '/api/3/contacts/17?limit=100', body: '' },
} as const;

/** A store over answers of the background, one for each time it is asked. */
function storeOver(opened: Reply<unknown>, pieces: readonly Reply<unknown>[]) {
  const left = [...pieces];
  const asked: string[] = [];
  const files: { name: string; content: Blob }[] = [];
  const client = (async (channel: string) => {
    asked.push(channel);
    if (channel === 'download.open') return opened;
    return channel === 'download.next' ? (left.shift() ?? failed('gone')) : ok(null);
  }) as Client;
  const store = createLargeAnswer({
    client,
    id: 'one',
    newCall: () => 'call',
    saveFile: (name, content) => files.push({ name, content }),
  });
  return { store, asked, files };
}

const good = ok({ kind: 'open', status: 200, isJson: true });

test('the pieces become one file, as they came', async () => {
  const { store, files } = storeOver(good, [
    ok({ bytes: btoa('{"a":'), last: false }),
    ok({ bytes: btoa('1}'), last: true }),
  ]);
  await store.save(request);
  expect(store.state.value).toEqual({ kind: 'saved', bytes: 7 });
  expect(files.map(({ name }) => name)).toEqual(['contacts.json']);
  expect(await files[0]?.content.text()).toBe('{"a":1}');
});

test.each([
  ['the API answers otherwise', ok({ kind: 'open', status: 500, isJson: true }), []],
  ['no answer comes', ok({ kind: 'offline' }), []],
  ['the background ended', failed('interrupted'), []],
  ['it breaks off', good, [ok({ bytes: btoa('{'), last: false }), failed('gone')]],
])('nothing is saved where %s', async (_what, opened, pieces) => {
  const { store, files, asked } = storeOver(opened, pieces);
  await store.save(request);
  expect(files).toEqual([]);
  expect(store.state.value).toEqual({ kind: 'failed' });
  expect(asked.at(-1)).toBe('download.stop');
});

test('nothing is saved where the person stops it', async () => {
  const { store, files } = storeOver(good, [ok({ bytes: btoa('{}'), last: true })]);
  const saving = store.save(request);
  store.stop();
  await saving;
  expect(files).toEqual([]);
  expect(store.state.value).toEqual({ kind: 'none' });
});
