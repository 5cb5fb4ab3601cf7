import { expect, test } from 'vitest';
import {
  type BackupNote,
  type BackupReminder,
  backupNote,
  backupReminder,
  noteBackup,
  quietBackups,
} from '@/utils/credentials/backup-note';
import { credentialsWorld } from '../support/credentials-world';

const day = 86_400_000;
const now = 1_000 * day;

/** An account that was added so many days ago, and whose key was replaced so many days ago. */
const account = (added: number, replaced?: number) => ({
  createdAt: now - added * day,
  previous:
    replaced === undefined
      ? undefined
      : { origin: 'https://a.api-us1.com', key: 'k', replacedAt: now - replaced * day },
});
const made = (daysAgo: number, accounts = 1): BackupNote => ({ last: { at: now - daysAgo * day, accounts } });
const quiet = (daysAgo: number, note: BackupNote = {}): BackupNote => ({
  ...note,
  quietSince: now - daysAgo * day,
});
const days = (count: number): BackupReminder => ({ kind: 'days', days: count });
const never: BackupReminder = { kind: 'never' };

test.each<[string, BackupNote, readonly ReturnType<typeof account>[], BackupReminder | undefined]>([
  ['no account', {}, [], undefined],
  ['no account, and an old backup', made(400), [], undefined],

  ['never, with an account of yesterday', {}, [account(1)], undefined],
  ['never, with an account of 29 days', {}, [account(29)], undefined],
  ['never, with an account of 30 days', {}, [account(30)], never],
  ['never, where the first of several is old', {}, [account(1), account(90), account(2)], never],
  ['never, with an account whose date is not known', {}, [{ createdAt: 0, previous: undefined }], never],

  ['a backup of yesterday, an account since', made(1), [account(90), account(0)], undefined],
  ['a backup of 29 days, an account since', made(29), [account(5)], undefined],
  ['a backup of 42 days, an account since', made(42, 2), [account(90), account(41)], days(42)],
  ['a backup of 42 days, a key replaced since', made(42), [account(90, 3)], days(42)],
  ['a backup of 42 days, a key replaced before', made(42), [account(90, 43)], undefined],
  ['a backup of 42 days, nothing since', made(42), [account(90)], undefined],
  ['a backup of 42 days, an account removed since', made(42, 2), [account(90)], undefined],
  ['a backup of 42 days, an old account brought back since', made(42), [account(90), account(80)], days(42)],
  ['a backup of 30 days less a second', made(30 - 1 / 86_400), [account(1)], undefined],
  ['a backup of 30 days and a bit', made(30.9), [account(1)], days(30)],

  ['asked for quiet yesterday, never a backup', quiet(1), [account(90)], undefined],
  ['asked for quiet 29 days ago', quiet(29, made(90)), [account(1)], undefined],
  ['asked for quiet 30 days ago', quiet(30, made(90)), [account(1)], days(90)],

  ['the clock was set back by an hour after a backup', made(-1 / 24), [account(90)], undefined],
  ['the clock was set back by a year after a backup', made(-365), [account(-365)], { kind: 'undated' }],
  ['the clock was set back by an hour after the wish for quiet', quiet(-1 / 24), [account(90)], undefined],
  ['a wish for quiet from a far future is not kept for ever', quiet(-365), [account(90)], never],
  ['accounts from a far future, never a backup', {}, [account(-365)], never],
  ['an account added before the clock was set back by an hour', {}, [account(-1 / 24)], undefined],
])('%s', (_, note, accounts, expected) => {
  expect(backupReminder(note, accounts, now)).toEqual(expected);
});

test('a backup is noted with its time and how much is in it, and ends the quiet before it', async () => {
  const world = credentialsWorld();
  expect(await backupNote(world.vault)).toEqual({});
  world.time.now = 5_000;
  await quietBackups(world);
  expect(await backupNote(world.vault)).toEqual({ quietSince: 5_000 });
  world.time.now = 6_000;
  await noteBackup(12, world);
  expect(await backupNote(world.vault)).toEqual({ last: { at: 6_000, accounts: 12 } });
  world.time.now = 7_000;
  await quietBackups(world);
  expect(await backupNote(world.vault)).toEqual({ last: { at: 6_000, accounts: 12 }, quietSince: 7_000 });
});

test('of two notes at the same time none takes the other away', async () => {
  const world = credentialsWorld();
  await Promise.all([noteBackup(3, world), quietBackups(world)]);
  expect(Object.keys(await backupNote(world.vault)).sort()).toEqual(['last', 'quietSince']);
});

test.each([
  null,
  7,
  'text',
  [],
  { last: null, quietSince: 'soon' },
  { last: { at: '2026', accounts: 3 } },
  { last: { at: Number.NaN, accounts: 1 }, quietSince: Number.POSITIVE_INFINITY },
])('what is odd in the record counts as never noted: %j', async (odd) => {
  const world = credentialsWorld();
  await world.vault.write({ 'backup-note': odd });
  expect(await backupNote(world.vault)).toEqual({});
});
