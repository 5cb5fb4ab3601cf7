import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { operationById } from '@/utils/activecampaign/operations';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { type CallToCopy, createCopyCall } from '@/utils/state/console/copy-call';
import { lastSnippet } from '@/utils/state/console/last-snippet';
import { memoryStore } from '../../support/memory-store';

const key = '0123456789abcdef'.repeat(4);
const url = 'https://acme.api-us1.com';
const draft = { method: 'POST', target: '/api/3/tags', body: '{"tag":{"tag":"a"}}' } as const;
const tags: CallToCopy = { operation: operationById('tags.create'), draft, origin: url };
const tracking: CallToCopy = {
  operation: operationById('event-tracking.track'),
  draft: { method: 'POST', target: '/event', body: 'key=of-events&event=a' },
  origin: url,
};

function make(of: CallToCopy | undefined, clipboardRefuses = false) {
  const asked: { channel: string; input: unknown }[] = [];
  const answers: Record<string, Reply<unknown>> = {
    'credentials.reveal': { ok: true, value: { url, key } },
    'clipboard.copied': { ok: true, value: {} },
  };
  const client = (async (channel: string, input: unknown) => {
    asked.push({ channel, input });
    return answers[channel] ?? failed('refused');
  }) as Client;
  const written: string[] = [];
  const local = memoryStore();
  const later: (() => void)[] = [];
  const copyCall = createCopyCall(
    {
      client,
      id: 'one',
      local,
      writeClipboard: async (text) => {
        if (clipboardRefuses) throw new Error('No.');
        written.push(text);
      },
      later(_, work) {
        later.push(work);
        return () => undefined;
      },
    },
    signal(of),
  );
  return { copyCall, asked, answers, written, local, later };
}

test('the key stays in the background, and is named in the text', async () => {
  const { copyCall, asked, written } = make(tags);
  await copyCall.copy('curl');
  expect(asked).toEqual([]);
  expect(written[0]).toContain('$ACTIVECAMPAIGN_API_KEY');
  expect(copyCall.came.value).toEqual({ kind: 'copied', id: 'curl', key: 'variable', withheld: false });
});

test('asked for in clear it is in the next copy alone, which is noted to be cleared', async () => {
  const { copyCall, asked, written } = make(tags);
  copyCall.clear.value = true;
  await copyCall.copy('go');
  expect(written[0]).toContain(key);
  expect(copyCall.came.value).toMatchObject({ key: 'clear' });
  expect(asked).toEqual([
    { channel: 'credentials.reveal', input: { id: 'one' } },
    { channel: 'clipboard.copied', input: { text: written[0] } },
  ]);
  await copyCall.copy('go');
  expect(written[1]).not.toContain(key);
  expect(asked).toHaveLength(2);
});

test('event tracking never asks for the key; what else is secret goes along where it was asked for', async () => {
  const { copyCall, asked, written } = make(tracking);
  await copyCall.copy('ruby');
  expect(written[0]).toContain('key=KEY&');
  expect(copyCall.came.value).toMatchObject({ key: 'none', withheld: true });
  copyCall.clear.value = true;
  await copyCall.copy('ruby');
  expect(written[1]).toContain('key=of-events&');
  expect(copyCall.came.value).toMatchObject({ key: 'secrets', withheld: false });
  expect(asked.map(({ channel }) => channel)).toEqual(['clipboard.copied']);
  expect(written.join()).not.toContain(key);
});

test('what cannot be had, or written, is said, and nothing is copied', async () => {
  const { copyCall, answers, written } = make(tags);
  answers['credentials.reveal'] = failed('vault-locked');
  copyCall.clear.value = true;
  await copyCall.copy('node');
  expect(copyCall.came.value).toMatchObject({ kind: 'failed', error: { code: 'vault-locked' } });
  expect(written).toEqual([]);

  const refused = make(tags, true);
  refused.copyCall.clear.value = true;
  await refused.copyCall.copy('node');
  expect(refused.copyCall.came.value).toEqual({ kind: 'refused' });
  expect(refused.asked.map(({ channel }) => channel)).toEqual(['credentials.reveal']);
});

test('a call that a format cannot take is not copied', async () => {
  const long = { ...tags, draft: { ...draft, body: JSON.stringify({ tag: 'a'.repeat(9_000) }) } };
  const { copyCall, written } = make(long);
  await copyCall.copy('curl-cmd');
  expect(copyCall.came.value).toEqual({ kind: 'too-long', id: 'curl-cmd', limit: 8_191 });
  expect(written).toEqual([]);
});

test('the last used comes first, here and in the next console', async () => {
  const { copyCall, local } = make(tags);
  await copyCall.copy('java');
  expect(copyCall.order.value.slice(0, 2)).toEqual(['java', 'curl']);
  expect(await lastSnippet(local)).toBe('java');
  await local.set({ snippet: '__proto__' });
  expect(await lastSnippet(local)).toBeUndefined();
});

test('it is said for a while, and a lock takes it away', async () => {
  const { copyCall, later } = make(tags);
  await copyCall.copy('php-curl');
  later[0]?.();
  expect(copyCall.came.value).toBeUndefined();
  await copyCall.copy('php-curl');
  copyCall.clear.value = true;
  copyCall.forget();
  expect(copyCall.came.value).toBeUndefined();
  expect(copyCall.clear.value).toBe(false);
});

test('nothing is copied of a call that is not whole', async () => {
  const { copyCall, written } = make(undefined);
  expect(copyCall.ready.value).toBe(false);
  await copyCall.copy('curl');
  expect(written).toEqual([]);
});
