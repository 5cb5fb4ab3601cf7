import { beforeEach, expect, test } from 'vitest';
import { backupContents } from '@/utils/credentials/backup';
import type { Credential } from '@/utils/credentials/record';
import { undoTime } from '@/utils/credentials/removal';
import { applyRestore, previewRestore } from '@/utils/credentials/restore/apply';
import { type BackedUp, readBackedUp } from '@/utils/credentials/restore/backed-up';
import type { RestoreMode } from '@/utils/credentials/restore/plan';
import { undoableRestore, undoRestore } from '@/utils/credentials/restore/undo';
import { readBackup } from '@/utils/vault/backup/read';
import { writeBackup } from '@/utils/vault/backup/write';
import { credentialsWorld, keyOf } from '../../support/credentials-world';
import { credential } from './credentials';

const backedUp = (...credentials: readonly Credential[]): BackedUp => ({
  credentials,
  integrations: [],
  lost: 0,
  unknown: 0,
});
const second = credential('2', {
  id: 'b',
  account: 'other',
  origin: 'https://other.api-us1.com',
  label: 'Other',
});

let world: ReturnType<typeof credentialsWorld>;
beforeEach(() => {
  world = credentialsWorld();
});

const here = async () =>
  [...(await world.repository.all()).credentials].sort((one, other) => (one.id < other.id ? -1 : 1));

async function restore(mode: RestoreMode, backup: BackedUp) {
  const preview = await previewRestore(mode, backup, world);
  return applyRestore(mode, backup, preview?.seen ?? '', world);
}

/** Restores, and gives what the restore can be taken back with. */
async function restored(mode: RestoreMode, backup: BackedUp): Promise<string> {
  const result = await restore(mode, backup);
  if (result.kind !== 'restored' || !result.undo) throw new Error(JSON.stringify(result));
  return result.undo;
}

test('from the vault into a file and back into an empty one, all is as it was; drafts and removed ones stay out', async () => {
  await world.repository.put(credential('1'), second);
  await world.vault.write({ 'draft/paste': 'half a key', 'removed/c': { at: 1 } });
  const { records, unreadable } = await backupContents(world.vault);
  expect([[...records.keys()].sort(), unreadable]).toEqual([['credential/a', 'credential/b'], 0]);
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const text = await writeBackup(records, 'x', { iterations: 1, random, clock: () => 0 });

  const before = await here();
  world = credentialsWorld();
  const reading = await readBackup(text, 'x');
  if (reading.kind !== 'ok') throw new Error(reading.kind);
  await restored('merge', readBackedUp(reading.records, reading.damaged));
  expect(await here()).toEqual(before);
});

test('a preview says what happens and holds no key', async () => {
  await world.repository.put(credential('1', { label: 'Mine' }));
  const preview = await previewRestore(
    'replace',
    backedUp(credential('1', { label: 'Theirs' }), second),
    world,
  );
  expect(preview?.rows).toEqual([
    { kind: 'details', label: 'Mine', labelAfter: 'Theirs', account: 'acme', owner: 'Nora Lindqvist' },
    { kind: 'added', label: 'Other', account: 'other', owner: 'Nora Lindqvist' },
  ]);
  for (const digit of ['1', '2']) expect(JSON.stringify(preview)).not.toContain(keyOf(digit).slice(0, 8));
});

test('replacing leaves what the backup has, and can be taken back', async () => {
  const draft = { 'draft/edit-b': 'a key', 'draft/edit-a': 'another' };
  await world.repository.put(credential('1'), second);
  await world.vault.write(draft);
  const before = await here();
  const undo = await restored('replace', backedUp(credential('3', { label: 'New' })));
  expect((await here()).map(({ key, label }) => [key, label])).toEqual([[keyOf('3'), 'New']]);
  expect([...(await world.vault.contents('draft/')).values.keys()]).toEqual(['draft/edit-a']);
  expect(await undoableRestore(world)).toMatchObject({ id: undo });
  expect(await undoRestore(undo, world)).toEqual({ undone: 2, left: 0 });
  expect(await here()).toEqual(before);
  expect(await undoableRestore(world)).toBeUndefined();
});

test('merging can be taken back too', async () => {
  await world.repository.put(credential('1'));
  const before = await here();
  const undo = await restored('merge', backedUp(credential('3', { createdAt: 900 }), second));
  expect(await here()).toHaveLength(2);
  expect(await undoRestore(undo, world)).toEqual({ undone: 2, left: 0 });
  expect(await here()).toEqual(before);
});

test('a restore that changes nothing writes nothing', async () => {
  await world.repository.put(credential('1'));
  expect(await restore('merge', backedUp(credential('1')))).toEqual({ kind: 'restored' });
  expect(await undoableRestore(world)).toBeUndefined();
});

test('what a person has changed since the restore stays when it is taken back; a check since is no change', async () => {
  const undo = await restored('merge', backedUp(credential('1'), second));
  await world.repository.change('a', (one) => ({ ...one, label: 'Renamed' }));
  await world.repository.change('b', (one) => ({ ...one, usedAt: 999 }));
  expect(await undoRestore(undo, world)).toEqual({ undone: 1, left: 1 });
  expect((await here()).map(({ label }) => label)).toEqual(['Renamed']);
});

test('a removed credential whose key was saved again meanwhile does not come twice', async () => {
  await world.repository.put(credential('1'));
  const undo = await restored('replace', backedUp(second));
  await world.repository.put(credential('1', { id: 'again' }));
  expect(await undoRestore(undo, world)).toEqual({ undone: 1, left: 1 });
  expect((await here()).map(({ id }) => id)).toEqual(['again']);
});

test.each([
  ['after its undo time', undoTime],
  ['when the clock was set back', -3_600_000],
])('it cannot be taken back %s, and what that needed is deleted', async (_when, step) => {
  const undo = await restored('merge', backedUp(credential('1')));
  world.time.now += step;
  expect(await undoRestore(undo, world)).toBeUndefined();
  expect(await undoableRestore(world)).toBeUndefined();
  expect((await world.vault.contents('restored/')).values.size).toBe(0);
  expect(await here()).toHaveLength(1);
});

test.each(['gone', '', '__proto__'])('there is nothing to take back under the id %j', async (id) => {
  expect(await undoRestore(id, world)).toBeUndefined();
});

test('the latest of two restores is taken back first, then the one before', async () => {
  const first = await restored('merge', backedUp(credential('1')));
  const last = await restored('merge', backedUp(second));
  expect(await undoableRestore(world)).toMatchObject({ id: last });
  await undoRestore(last, world);
  expect(await undoableRestore(world)).toMatchObject({ id: first });
});

test('what changed since the preview stops it: nothing is written, and the preview is shown anew', async () => {
  const backup = backedUp(credential('3', { createdAt: 900 }));
  const preview = await previewRestore('merge', backup, world);
  await world.repository.put(credential('1'));
  const before = await here();
  const result = await applyRestore('merge', backup, preview?.seen ?? '', world);
  expect(result).toMatchObject({ kind: 'not-as-shown', preview: { rows: [{ kind: 'later-key' }] } });
  expect(await here()).toEqual(before);
  const anew = result.kind === 'not-as-shown' ? result.preview.seen : '';
  expect(await applyRestore('merge', backup, anew, world)).toMatchObject({ kind: 'restored' });
});

test('a check that came in since the preview does not stop it, and is kept', async () => {
  await world.repository.put(credential('1'));
  const backup = backedUp(credential('1'), second);
  const preview = await previewRestore('merge', backup, world);
  await world.repository.change('a', (one) => ({ ...one, usedAt: 777 }));
  expect(await applyRestore('merge', backup, preview?.seen ?? '', world)).toMatchObject({ kind: 'restored' });
  expect((await here())[0]?.usedAt).toBe(777);
});

test('a backup with losses does not take the place of what is here', async () => {
  await world.repository.put(credential('1'));
  const damaged = { ...backedUp(second), lost: 1 };
  expect(await previewRestore('replace', damaged, world)).toBeUndefined();
  expect(await applyRestore('replace', damaged, '', world)).toEqual({ kind: 'only-merge' });
  expect(await here()).toEqual([credential('1')]);
});

test.each([1, 2])(
  'when write %i fails, everything is as before, and nothing is left to take back',
  async (nth) => {
    await world.repository.put(credential('1'));
    const before = await here();
    let writes = 0;
    const { write } = world.vault;
    Object.assign(world.vault, {
      write: async (values: Readonly<Record<string, unknown>>) => {
        if (++writes === nth) throw new Error('QUOTA_BYTES quota exceeded');
        await write(values);
      },
    });
    await expect(restore('replace', backedUp(credential('3'), second))).rejects.toThrow('quota');
    expect(await here()).toEqual(before);
    expect(await undoableRestore(world)).toBeUndefined();
  },
);

test('what was written and cannot be read stops it before anything is removed, and can be taken back', async () => {
  await world.repository.put(credential('1'));
  const before = await here();
  const { write } = world.vault;
  Object.assign(world.vault, {
    write: async (values: Readonly<Record<string, unknown>>) =>
      write('credential/b' in values ? { ...values, 'credential/b': 'garbled' } : values),
  });
  await expect(restore('replace', backedUp(second))).rejects.toThrow();
  expect(await here()).toEqual(before);
  expect(await undoableRestore(world)).toBeDefined();
});

test('a worker that dies before the removal leaves both, and the same restore then finishes', async () => {
  await world.repository.put(credential('1'));
  const mortal = {
    ...world,
    repository: { ...world.repository, remove: () => Promise.reject(new Error('killed')) },
  };
  const backup = backedUp(second);
  const preview = await previewRestore('replace', backup, world);
  await expect(applyRestore('replace', backup, preview?.seen ?? '', mortal)).rejects.toThrow('killed');
  expect((await here()).map(({ id }) => id)).toEqual(['a', 'b']);
  await restored('replace', backup);
  expect((await here()).map(({ id }) => id)).toEqual(['b']);
});

test('the same backup and the same accounts in another order are the same preview', async () => {
  await world.repository.put(credential('3', { id: 'c', label: 'Third' }));
  const one = await previewRestore('replace', backedUp(credential('1'), second), world);
  expect(await previewRestore('replace', backedUp(second, credential('1')), world)).toEqual(one);
});

test('it waits for what is under way on its accounts, and what comes after waits for it', async () => {
  const order: string[] = [];
  const backup = backedUp(credential('1'), second);
  const preview = await previewRestore('merge', backup, world);
  const { promise, resolve } = Promise.withResolvers<void>();
  const under = world.inTurn('other', () => promise.then(() => order.push('before')));
  const restoring = applyRestore('merge', backup, preview?.seen ?? '', world).then(({ kind }) =>
    order.push(kind),
  );
  resolve();
  await Promise.all([under, restoring]);
  await world.inTurn('acme', async () => order.push('after'));
  expect(order).toEqual(['before', 'restored', 'after']);
});
