import { expect, test } from 'vitest';
import type { Client } from '@/utils/messaging/client';
import { createAccounts } from '@/utils/state/accounts';
import { checked, rowOf } from '../support/rows';

const before = rowOf('a', { lastCheck: checked('good') });
const after = rowOf('a', { lastCheck: checked('bad', 1, 'refused') });
const failed = { ok: false, error: { code: 'storage-full', retryable: true } };
const ok = (value: unknown) => ({ ok: true, value });
const listing = (rows: readonly unknown[]) => ok({ rows, removed: [], unreadable: 0, lockable: false });

/** The store over a background that answers each channel once it is told to. */
function store() {
  const waiting = new Map<string, (reply: unknown) => void>();
  const client = ((channel: string) =>
    new Promise((resolve) => waiting.set(channel, resolve))) as unknown as Client;
  const accounts = createAccounts(client);
  const answer = async (channel: string, reply: unknown): Promise<void> => {
    await expect.poll(() => waiting.has(channel)).toBe(true);
    waiting.get(channel)?.(reply);
    waiting.delete(channel);
  };
  accounts.foreshow({ rows: [before], removed: [], unreadable: 0, lockable: false });
  return { accounts, answer };
}

test('an answer is shown when it comes, and stays once it is kept', async () => {
  const { accounts, answer } = store();
  const done = accounts.check('a');
  expect(accounts.checking.value.has('a')).toBe(true);
  await answer('credentials.check', ok(after));
  await expect.poll(() => accounts.listing.value?.rows).toEqual([after]);
  expect(accounts.checking.value.has('a')).toBe(false);
  await answer('credentials.kept', ok(after));
  await done;
  expect(accounts.listing.value?.rows).toEqual([after]);
  expect(accounts.trouble.value).toBeUndefined();
});

test('an answer that could not be kept goes again, and why is said', async () => {
  const { accounts, answer } = store();
  const done = accounts.check('a');
  await answer('credentials.check', ok(after));
  await answer('credentials.kept', failed);
  await answer('credentials.list', listing([before]));
  await done;
  expect(accounts.listing.value?.rows).toEqual([before]);
  expect(accounts.trouble.value).toMatchObject({ code: 'storage-full', id: 'a' });
});

test('where two turned out to be one, the list is as it then is', async () => {
  const { accounts, answer } = store();
  const done = accounts.check('a');
  const other = rowOf('b', { lastCheck: checked('good') });
  await answer('credentials.check', ok(after));
  await answer('credentials.kept', ok(other));
  await answer('credentials.list', listing([other]));
  await done;
  expect(accounts.listing.value?.rows).toEqual([other]);
});

test('nothing is shown of a check that was under way when Keyring was locked', async () => {
  const { accounts, answer } = store();
  const done = accounts.check('a');
  accounts.forget();
  await answer('credentials.check', ok(after));
  await done;
  expect(accounts.listing.value).toBeUndefined();
});
