import { expect, test } from 'vitest';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { createImporting } from '@/utils/state/console/importing';

const key = 'a81f'.repeat(18);
const curl = `curl https://acme.api-us1.com/api/3/tags -H 'Api-Token: ${key}'`;
const pasted = (text: string) => [{ name: '', text }];
const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

/** A store over a background that saves keys, or does not. */
function storeOver({ known = false, saving = ok({}) }: { known?: boolean; saving?: Reply<unknown> } = {}) {
  const asked: { readonly channel: string; readonly input: unknown }[] = [];
  const came: unknown[] = [];
  const client = (async (channel: string, input: unknown) => {
    asked.push({ channel, input });
    if (channel === 'credentials.save') return saving;
    const { requests } = input as { requests: { name: string }[] };
    const steps = requests.map((one) => ({ ...one, kind: 'new', as: one.name }));
    return ok({ steps, taken: 0, keys: 0, known: [known] });
  }) as Client;
  const store = createImporting(client, async (contents) => {
    came.push(contents);
    return true;
  });
  return { store, asked, came };
}

test('what is read is shown before anything is changed, and comes on demand', async () => {
  const { store, asked, came } = storeOver();
  await store.read(pasted(curl));
  expect(store.state.value).toMatchObject({
    kind: 'ready',
    keys: [{ host: 'acme.api-us1.com', key, state: 'new' }],
    preview: { steps: [{ target: '/api/3/tags' }] },
  });
  expect(asked.map(({ channel }) => channel)).toEqual(['saved.preview']);
  expect(JSON.stringify(asked[0]?.input)).toContain('"requests":[{"name":"GET /tags"');
  expect(came).toEqual([]);
  expect(await store.finish()).toBe(1);
  expect(JSON.stringify(came)).not.toContain(key);
});

test('a key is saved on a click, once; one that is known is not offered', async () => {
  const { store, asked } = storeOver();
  await store.read(pasted(curl));
  await store.saveKey('another');
  await Promise.all([store.saveKey(key), store.saveKey(key)]);
  expect(store.state.value).toMatchObject({ keys: [{ state: 'saved' }] });
  const saves = asked.filter(({ channel }) => channel === 'credentials.save');
  expect(saves).toEqual([{ channel: 'credentials.save', input: { url: 'https://acme.api-us1.com', key } }]);

  const again = storeOver({ known: true });
  await again.store.read(pasted(curl));
  expect(again.store.state.value).toMatchObject({ keys: [{ state: 'saved' }] });

  const locked = storeOver({ saving: failed('vault-locked') });
  await locked.store.read(pasted(curl));
  await locked.store.saveKey(key);
  expect(locked.store.state.value).toMatchObject({ keys: [{ state: { code: 'vault-locked' } }] });
});

test('what cannot be read is told; an earlier text has nothing to say any longer', async () => {
  const { store, asked } = storeOver();
  await store.read([{ name: 'a.json', text: '{' }]);
  expect(store.state.value).toEqual({ kind: 'problem', problem: 'broken', file: 'a.json' });
  await Promise.all([store.read(pasted(curl)), store.read(pasted('curl x'))]);
  expect(store.state.value).toMatchObject({ reading: { requests: [] } });
  const reading = store.read(pasted(curl));
  store.forget();
  await reading;
  expect(store.state.value).toEqual({ kind: 'none' });
  expect(await store.finish()).toBeUndefined();
  await store.read(pasted(''));
  expect(store.state.value).toEqual({ kind: 'none' });
  expect(asked.every(({ channel }) => channel === 'saved.preview')).toBe(true);
});

test('what breaks its reader, and a file that cannot be had, is broken: nobody waits for ever', async () => {
  const { store, asked } = storeOver();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const post = `{"post":{"requestBody":{"content":{"application/json":{"example":${deep}}}}}}`;
  await store.read(
    pasted(
      `{"openapi":"3.0.0","servers":[{"url":"https://acme.api-us1.com"}],"paths":{"/api/3/tags":${post}}}`,
    ),
  );
  expect(store.state.value).toMatchObject({ kind: 'problem', problem: 'broken' });
  await store.read(Promise.reject(new DOMException('x', 'NotReadableError')));
  expect(store.state.value).toMatchObject({ kind: 'problem', problem: 'broken' });
  expect(asked).toEqual([]);
});
