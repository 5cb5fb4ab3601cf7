import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
import { createKeeper } from '@/utils/vault/keeper';
import { passkeysOf, unwrapWithPasskey } from '@/utils/vault/passkeys-in-header';
import {
  headerOf,
  laptop,
  minute,
  opens,
  passphrase,
  phone,
  restarted,
  tamper,
  worker,
  worldWith,
} from '../support/passkey-worlds';
import { passkeyNamed } from '../support/passkeys';
import { vaultWorld } from '../support/vault-world';

test('each of several passkeys opens the vault, and so does the passphrase', async () => {
  const world = await worldWith(laptop, phone);
  expect(await opens(world, laptop)).toBe(true);
  expect(await opens(world, phone)).toBe(true);
  const { keeper, passkeys, protection } = restarted(world);
  expect(await protection.status()).toEqual({ kind: 'passphrase', locked: true, passkeys: 2 });
  expect(await passkeys.prompts()).toEqual(
    [laptop, phone].map(({ credential, salt }) => ({ credential, salt })),
  );
  await expect(passkeys.list()).rejects.toThrow(VaultClosed);
  expect(await keeper.unlock(passphrase)).toBe(true);
  expect(await passkeys.list()).toEqual([
    { credential: laptop.credential, name: 'laptop', createdAt: 1_000_000 },
    { credential: phone.credential, name: 'phone', createdAt: 1_000_000 },
  ]);
});

test('what opens nothing: another passkey, another output, the output of another', async () => {
  const world = await worldWith(laptop, phone);
  expect(await opens(world, passkeyNamed('stranger'))).toBe(false);
  expect(await opens(world, { ...laptop, output: new Uint8Array(32) })).toBe(false);
  expect(await opens(world, { ...laptop, output: phone.output })).toBe(false);
});

test('no name of a passkey lies in the clear', async () => {
  const world = await worldWith(passkeyNamed('Nora’s blue laptop'));
  expect(JSON.stringify([...world.local.held])).not.toContain('blue');
});

test('a passkey can only be added or removed with the passphrase, and only where there is one', async () => {
  const world = await worldWith(laptop);
  const { keeper, passkeys } = worker(world);
  const before = structuredClone(headerOf(world));
  expect(await keeper.addPasskey('correct horse battery stable', phone)).toBe(false);
  expect(await keeper.removePasskey('correct horse battery stable', laptop.credential)).toBe(false);
  expect(headerOf(world)).toEqual(before);
  expect((await passkeys.list()).map(({ name }) => name)).toEqual(['laptop']);
  const bare = worker(vaultWorld());
  await bare.vault.write({ a: 1 });
  expect(await bare.keeper.addPasskey(passphrase, phone)).toBe(false);
  await expect(bare.passkeys.add(passphrase, phone, null)).rejects.toThrow(VaultClosed);
  expect(await bare.protection.status()).toEqual({ kind: 'device', locked: false, passkeys: 0 });
});

test('a passkey that is removed opens nothing that is stored now; the others go on', async () => {
  const world = await worldWith(laptop, phone);
  const old = structuredClone(headerOf(world));
  const { keeper } = worker(world);
  expect(await keeper.removePasskey(passphrase, laptop.credential)).toBe(true);
  expect(await opens(world, laptop)).toBe(false);
  expect(await opens(world, phone)).toBe(true);
  // What it opens is the earlier data key: nothing is sealed with that any more.
  const earlier = await unwrapWithPasskey(old, laptop);
  expect(earlier).toBeDefined();
  if (earlier) expect(await passkeysOf(headerOf(world), earlier)).toEqual([]);
  // Nor does its old wrap come back by being put into the header again.
  await tamper(world, (wraps) => [
    ...wraps,
    ...old.wraps.filter((wrap) => wrap.credential === laptop.credential),
  ]);
  const { keeper: next, passkeys } = restarted(world);
  expect(await next.unlock(passphrase)).toBe(true);
  await next.setPassphrase('another', passphrase);
  expect((await passkeys.list()).map(({ name }) => name)).toEqual(['phone']);
  expect(await opens(world, laptop)).toBe(false);
});

test('adding the same passkey again replaces it', async () => {
  const world = await worldWith(laptop, { ...laptop, name: 'renamed' });
  expect((await worker(world).passkeys.list()).map(({ name }) => name)).toEqual(['renamed']);
  expect(await opens(world, laptop)).toBe(true);
});

test('a changed passphrase keeps the passkeys, though nothing hangs on the earlier data key', async () => {
  const world = await worldWith(laptop, phone);
  const dataKey = await unwrapWithPasskey(headerOf(world), laptop);
  const { keeper } = worker(world);
  expect(await keeper.setPassphrase('another passphrase', passphrase)).toBe(true);
  for (const passkey of [laptop, phone]) expect(await opens(world, passkey)).toBe(true);
  expect(await unwrapWithPasskey(headerOf(world), laptop)).not.toEqual(dataKey);
  expect(await restarted(world).keeper.unlock(passphrase)).toBe(false);
  expect(await restarted(world).keeper.unlock('another passphrase')).toBe(true);
});

test('removing the passphrase removes the passkeys with it', async () => {
  const world = await worldWith(laptop);
  expect(await worker(world).keeper.removePassphrase(passphrase)).toBe(true);
  const { keeper, protection } = restarted(world);
  expect(await protection.status()).toEqual({ kind: 'device', locked: false, passkeys: 0 });
  expect(await keeper.unlockWithPasskey(laptop)).toBe(false);
});

test('a way in that only a newer Keyring knows is kept when the cost is raised, and hinders no passkey', async () => {
  const world = await worldWith(laptop);
  const later = { kind: 'later', key: 'unknown' };
  await tamper(world, (wraps) => [later, ...wraps]);
  expect(await opens(world, laptop)).toBe(true);
  world.session.held.clear();
  const cost = () => headerOf(world).wraps.find(({ kind }) => kind === 'passphrase')?.iterations;
  const before = Number(cost());
  let now = 0;
  expect(await worker(world, () => (now += 30)).keeper.unlock(passphrase)).toBe(true);
  expect(Number(cost())).toBeGreaterThan(before);
  expect(headerOf(world).wraps[0]).toEqual(later);
  expect(await opens(world, laptop)).toBe(true);
});

test('adding and removing keep the cost of the passphrase', async () => {
  let now = 0;
  const world = vaultWorld();
  await worker(world, () => (now += 30)).keeper.setPassphrase(passphrase, undefined);
  const cost = () => headerOf(world).wraps.find(({ kind }) => kind === 'passphrase')?.iterations;
  const before = cost();
  expect(Number(before)).toBeGreaterThan(900_000);
  await worker(world).keeper.addPasskey(passphrase, laptop);
  await worker(world).keeper.removePasskey(passphrase, laptop.credential);
  expect(cost()).toBe(before);
});

test('a vault that a passkey opened locks as one that the passphrase opened', async () => {
  const world = await worldWith(laptop);
  const woken: number[] = [];
  world.session.held.clear();
  const parts = worker(world);
  const keeper = createKeeper({ ...parts, local: world.local, wakeIn: async (ms) => void woken.push(ms) });
  await keeper.choosePolicy({ minutes: 5, withScreen: true });
  expect(await keeper.unlockWithPasskey(laptop)).toBe(true);
  expect(woken).toEqual([5 * minute]);
  world.time.now += 5 * minute - 1;
  expect(await parts.vault.isOpen()).toBe(true);
  world.time.now += 1;
  // By another worker: the one that opened it died.
  expect(await worker(world).vault.isOpen()).toBe(false);
  expect(await keeper.unlockWithPasskey(laptop)).toBe(true);
  await keeper.screenLocked();
  expect(await parts.vault.isOpen()).toBe(false);
});

test('two windows that change the passkeys at once: both changes are kept', async () => {
  const world = await worldWith(laptop);
  const { keeper, passkeys } = worker(world);
  const tablet = passkeyNamed('tablet');
  const changes = [
    keeper.addPasskey(passphrase, phone),
    keeper.addPasskey(passphrase, tablet),
    keeper.removePasskey(passphrase, laptop.credential),
    keeper.unlockWithPasskey(phone),
  ];
  expect(await Promise.all(changes)).toEqual([true, true, true, true]);
  expect((await passkeys.list()).map(({ name }) => name)).toEqual(['phone', 'tablet']);
  expect(await opens(world, laptop)).toBe(false);
  for (const passkey of [phone, tablet]) expect(await opens(world, passkey)).toBe(true);
});
