import { expect, test } from 'vitest';
import type { Client } from '@/utils/messaging/client';
import { failed } from '@/utils/messaging/reply';
import { createLock } from '@/utils/state/lock';

const protection = {
  kind: 'passphrase',
  locked: true,
  passkeys: 1,
  policy: { minutes: 15, withScreen: true },
};

let asked = 0;

/** A client that gives these answers in turn. */
const answering =
  (...replies: readonly unknown[]): Client =>
  async () =>
    replies[asked++] as never;
test.each([
  ['at once', [{ ok: true, value: protection }], 1, 15],
  ['of a background that began anew', [failed('interrupted'), { ok: true, value: protection }], 1, 15],
  ['none, twice', [failed('interrupted'), failed('interrupted')], 0, null],
  ['refused', [failed('refused')], 0, null],
])('how it is protected is looked up: %s', async (_name, replies, passkeys, minutes) => {
  asked = 0;
  const lock = createLock(answering(...replies));
  await lock.look();
  expect([lock.passkeys.value, lock.minutes.value]).toEqual([passkeys, minutes]);
  expect(asked).toBe(replies.length);
});
