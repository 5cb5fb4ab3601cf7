import { beforeEach, expect, test } from 'vitest';
import { backupContents } from '@/utils/credentials/backup';
import { createIntegrations } from '@/utils/credentials/integrations/store';
import { undoTime } from '@/utils/credentials/removal';
import { applyRestore, previewRestore } from '@/utils/credentials/restore/apply';
import { type BackedUp, readBackedUp } from '@/utils/credentials/restore/backed-up';
import type { RestoreMode } from '@/utils/credentials/restore/plan';
import { undoableRestore, undoRestore } from '@/utils/credentials/restore/undo';
import { credentialsWorld, keyOf } from '../../support/credentials-world';
import { credential, origin, sam } from './credentials';

type World = ReturnType<typeof credentialsWorld>;

const zap = { kind: 'zapier', name: 'New leads' } as const;
const second = credential('2', { id: 'b', owner: sam, label: 'Sam' });

let world: World;
beforeEach(() => {
  world = credentialsWorld();
});

/** What a backup of a vault with an integration of each of these credentials holds. */
async function backedUp(...credentials: readonly (typeof second)[]): Promise<BackedUp> {
  const there = credentialsWorld();
  let ids = 0;
  const integrations = createIntegrations({ ...there, newId: () => `there-${++ids}` });
  await there.repository.put(...credentials);
  for (const { id, label } of credentials) await integrations.add(id, { ...zap, notes: label });
  const { records } = await backupContents(there.vault);
  return readBackedUp(new Map(JSON.parse(JSON.stringify([...records]))), 0);
}

async function restore(mode: RestoreMode, backup: BackedUp): Promise<string | undefined> {
  const preview = await previewRestore(mode, backup, world);
  const came = await applyRestore(mode, backup, preview?.seen ?? '', world);
  if (came.kind !== 'restored') throw new Error(came.kind);
  return came.undo;
}

const here = () => createIntegrations(world).all();

test('into an empty vault they come with their credentials, and go with them when that is taken back', async () => {
  const backup = await backedUp(credential('1'), second);
  expect(backup).toMatchObject({ lost: 0, unknown: 0, integrations: [{ credential: 'a' }, {}] });
  expect(await previewRestore('merge', backup, world)).toMatchObject({ integrations: 2 });
  const undo = await restore('merge', backup);
  expect(await here()).toEqual(backup.integrations);
  await undoRestore(undo ?? '', world);
  expect(await here()).toEqual([]);
});

test.each<[string, Parameters<typeof credential>[1]]>([
  ['under another id', { id: 'z' }],
  [
    'as the earlier key',
    { id: 'z', key: keyOf('9'), previous: { origin, key: keyOf('1'), replacedAt: 500 } },
  ],
  ['under the id of another credential of the backup', { id: 'b' }],
])('where the key is here %s, they are that credential’s', async (_where, fields) => {
  const backup = await backedUp(credential('1'));
  await world.repository.put(credential('1', fields));
  await restore('merge', backup);
  expect(await here()).toMatchObject([{ ...zap, credential: fields?.id }]);
  expect((await world.repository.all()).credentials).toHaveLength(1);
});

test('where a credential comes beside the one that has its id, its integrations come with it', async () => {
  const backup = await backedUp(credential('1'));
  await world.repository.put(credential('5', { account: 'other', origin: 'https://other.api-us1.com' }));
  await restore('merge', backup);
  const come = (await world.repository.all()).credentials.find(({ key }) => key === keyOf('1'));
  expect(come?.id).not.toBe('a');
  expect(await here()).toMatchObject([{ ...zap, credential: come?.id }]);
});

test('restored twice, they come once; a change of theirs since then stays', async () => {
  const backup = await backedUp(credential('1'));
  await restore('merge', backup);
  const [one] = await here();
  await createIntegrations(world).edit(one?.id ?? '', { kind: 'make', name: 'Changed' });
  for (const mode of ['merge', 'replace'] as const) expect(await restore(mode, backup)).toBeUndefined();
  expect(await here()).toMatchObject([{ kind: 'make', name: 'Changed' }]);
});

test('one that was removed here comes back, under an id of its own', async () => {
  const backup = await backedUp(credential('1'));
  await restore('merge', backup);
  const [one] = await here();
  await createIntegrations(world).remove(one?.id ?? '');
  await restore('merge', backup);
  expect(await here()).toMatchObject([zap]);
  expect((await here())[0]?.id).not.toBe(one?.id);
});

test('replacing leaves those of what stays; those of what goes wait for its undo', async () => {
  await world.repository.put(credential('1'), second);
  const integrations = createIntegrations(world);
  await integrations.add('a', { kind: 'n8n', name: 'Mine' });
  await integrations.add('b', { kind: 'n8n', name: 'Sam’s' });
  const backup = await backedUp(credential('1'));
  const undo = await restore('replace', backup);
  expect((await integrations.of('a')).map(({ name }) => name).sort()).toEqual(['Mine', 'New leads']);
  await undoRestore(undo ?? '', world);
  expect((await integrations.all()).map(({ name }) => name)).toEqual(['Mine', 'Sam’s']);
  await restore('replace', backup);
  world.time.now += undoTime;
  await undoableRestore(world);
  expect(await integrations.of('b')).toEqual([]);
});

test('when the credentials cannot be written, no integration is left over', async () => {
  const backup = await backedUp(credential('1'));
  const { write } = world.vault;
  Object.assign(world.vault, {
    write: async (values: Readonly<Record<string, unknown>>) => {
      if ('credential/a' in values) throw new Error('QUOTA_BYTES quota exceeded');
      await write(values);
    },
  });
  await expect(restore('merge', backup)).rejects.toThrow('quota');
  expect((await world.vault.contents('')).values.size).toBe(0);
});

test.each<[string, string, unknown]>([
  ['of no shape', 'integration/i', 'x'],
  ['of a newer Keyring', 'integration/i', { version: 9 }],
  ['under another id', 'integration/j', { version: 1, id: 'i', credential: 'a', ...zap }],
])('a record %s is left out, and does not stand in the way of replacing', (_what, at, value) => {
  expect(readBackedUp(new Map([[at, value]]), 0)).toEqual({
    credentials: [],
    integrations: [],
    lost: 0,
    unknown: 1,
  });
});

test('of a credential that the backup does not hold, nothing comes', async () => {
  const orphan = { version: 1, id: 'i', credential: 'nobody', ...zap };
  const backup = readBackedUp(new Map<string, unknown>([['integration/i', orphan]]), 0);
  expect(await restore('merge', backup)).toBeUndefined();
  expect(await here()).toEqual([]);
});

test('removed ones, and those of removed credentials, are not in a backup', async () => {
  await world.repository.put(credential('1'), second);
  const integrations = createIntegrations(world);
  await integrations.add('b', zap);
  await integrations.add('a', zap);
  const [first] = await integrations.of('a');
  await integrations.remove(first?.id ?? '');
  await world.repository.remove('b');
  const contents = await backupContents(world.vault);
  expect([...contents.records.keys()]).toEqual(['credential/a']);
  expect(contents).toMatchObject({ accounts: 1, unreadable: 0, unreadableIntegrations: 0 });
});
