import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { from } from '@/utils/messaging/channel';
import { createClient } from '@/utils/messaging/client';
import { type ChannelName, contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import { createServer, type RefusalReason } from '@/utils/messaging/server';

const extension = { id: 'keyring', origin: 'chrome-extension://keyring' };
const popup = { id: 'keyring', url: 'chrome-extension://keyring/popup.html' };
const popupInTab = { ...popup, tabId: 3, frameId: 0 };
const page = {
  id: 'keyring',
  url: 'https://acme.activehosted.com/app/settings/developer',
  tabId: 3,
  frameId: 0,
};

const channels = {
  secret: from('own-page')<string>()(v.strictObject({ id: v.string() })),
  shown: from('content-script')<string>()(v.strictObject({})),
};
let refusals: RefusalReason[];
beforeEach(() => {
  refusals = [];
});
const serve = createServer(
  channels,
  {
    secret: async ({ id }) => {
      if (id === 'gone') throw new Refusal('gone');
      if (id === 'broken') throw new Error('key abc leaked into a message');
      return 'the key';
    },
    shown: async (_nothing, sender) => sender.host,
  },
  { extension, onRefusal: (reason) => refusals.push(reason), codeOf: () => 'internal' },
);

test('a page of ours is answered, in a popup and in a tab', async () => {
  for (const sender of [popup, popupInTab]) {
    expect(await serve({ channel: 'secret', input: { id: '1' } }, sender)).toEqual({
      ok: true,
      value: 'the key',
    });
  }
});

test('a content script is answered on its own channel, with the host the browser vouches for', async () => {
  expect(await serve({ channel: 'shown', input: {} }, page)).toEqual({
    ok: true,
    value: 'acme.activehosted.com',
  });
});

test.each<[string, unknown, Parameters<typeof serve>[1], RefusalReason]>([
  [
    'a content script on a channel of pages of ours',
    { channel: 'secret', input: { id: '1' } },
    page,
    'sender',
  ],
  ['a page of ours on a channel of content scripts', { channel: 'shown', input: {} }, popup, 'sender'],
  ['another extension', { channel: 'secret', input: { id: '1' } }, { ...popup, id: 'other' }, 'sender'],
  [
    'a look-alike origin',
    { channel: 'secret', input: { id: '1' } },
    { id: 'keyring', url: 'chrome-extension://keyring.evil/x' },
    'sender',
  ],
  [
    'a page that is not https',
    { channel: 'shown', input: {} },
    { ...page, url: 'http://acme.activehosted.com/' },
    'sender',
  ],
  ['a sender without an address', { channel: 'secret', input: { id: '1' } }, { id: 'keyring' }, 'sender'],
  ['a channel there is not', { channel: 'nothing', input: {} }, popup, 'channel'],
  ['a name that every object has', { channel: 'constructor', input: {} }, popup, 'channel'],
  ['another shape', { channel: 'secret', input: { id: 1 } }, popup, 'shape'],
  ['a field too many', { channel: 'secret', input: { id: '1', more: true } }, popup, 'shape'],
  ['no request at all', 'hello', popup, 'message'],
  ['null', null, popup, 'message'],
])('%s is refused and counted, in the same words', async (_what, message, sender, reason) => {
  expect(await serve(message, sender)).toEqual({ ok: false, error: { code: 'refused', retryable: false } });
  expect(refusals).toEqual([reason]);
});

test('what a handler throws crosses as a code, never as a text', async () => {
  expect(await serve({ channel: 'secret', input: { id: 'gone' } }, popup)).toEqual({
    ok: false,
    error: { code: 'gone', retryable: false },
  });
  expect(await serve({ channel: 'secret', input: { id: 'broken' } }, popup)).toEqual({
    ok: false,
    error: { code: 'internal', retryable: true },
  });
});

test('a worker that ends, or answers nothing, is a reply like any other', async () => {
  const interrupted = { ok: false, error: { code: 'interrupted', retryable: true } };
  expect(await createClient(() => Promise.reject(new Error('closed')))('credentials.list', {})).toEqual(
    interrupted,
  );
  expect(await createClient(async () => undefined)('credentials.list', {})).toEqual(interrupted);
});

test('content scripts have these channels and no other; none of theirs takes an id', () => {
  const theirs = (Object.keys(contract) as ChannelName[]).filter(
    (name) => contract[name].from === 'content-script',
  );
  expect(theirs.sort()).toEqual(['page.copied', 'page.look-up', 'page.ready', 'page.save', 'page.undo']);
  for (const name of theirs) expect(v.safeParse(contract[name].input, { id: 'x' }).success).toBe(false);
});
