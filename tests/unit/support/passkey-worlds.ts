import { expect } from 'vitest';
import { storedHeader, type VaultHeader, type Wrap } from '@/utils/vault/header';
import { createKeeper } from '@/utils/vault/keeper';
import { createPasskeys } from '@/utils/vault/passkeys';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import type { VaultWorld } from '@/utils/vault/world';
import { passkeyNamed } from './passkeys';
import { slowMachine } from './slow-machine';
import { vaultWorld } from './vault-world';

export const minute = 60_000;
export const passphrase = 'correct horse battery staple';
export const laptop = passkeyNamed('laptop');
export const phone = passkeyNamed('phone');

/** What is made anew when the browser starts a worker. */
export function worker(world: VaultWorld, now = slowMachine()) {
  const vault = createVault(world);
  const protection = createProtection(vault, world, now);
  const passkeys = createPasskeys(vault, world);
  const keeper = createKeeper({
    vault,
    protection,
    passkeys,
    local: world.local,
    wakeIn: async () => undefined,
  });
  return { vault, protection, passkeys, keeper };
}

export type World = ReturnType<typeof vaultWorld>;

const made = new Map<string, Promise<World>>();

/** A world with a passphrase and these passkeys. Made once, since deriving takes its time; each test has its copy. */
export async function worldWith(...added: readonly (typeof laptop)[]): Promise<World> {
  const names = added.map(({ name }) => name).join();
  const first = made.get(names) ?? makeWorld(added);
  made.set(names, first);
  const { local, session } = await first;
  const copy = vaultWorld();
  for (const [key, value] of local.held) copy.local.held.set(key, structuredClone(value));
  for (const [key, value] of session.held) copy.session.held.set(key, structuredClone(value));
  return copy;
}

async function makeWorld(added: readonly (typeof laptop)[]): Promise<World> {
  const world = vaultWorld();
  const { vault, keeper } = worker(world);
  await vault.write({ 'credential/1': { key: 'abc' } });
  await keeper.setPassphrase(passphrase, undefined);
  for (const passkey of added) expect(await keeper.addPasskey(passphrase, passkey)).toBe(true);
  return world;
}

/** The worker of a browser that was started again: nothing is open. */
export const restarted = (world: World) => {
  world.session.held.clear();
  return worker(world);
};

/** The vault's header as it is stored. */
export const headerOf = (world: World) => world.local.held.get('vault') as VaultHeader;

/** Writes into the header as somebody can who has the disk, checksum and all. */
export async function tamper(
  world: World,
  change: (wraps: readonly Wrap[]) => readonly Wrap[],
): Promise<void> {
  const { version, generation, beside, wraps } = headerOf(world);
  const header = { version, generation, ...(beside !== undefined && { beside }), wraps: change(wraps) };
  world.local.held.set('vault', await storedHeader(header));
}

/** Whether a passkey opens the vault of a browser that was started again, whole. */
export const opens = async (world: World, passkey: typeof laptop): Promise<boolean> => {
  const { vault, keeper } = restarted(world);
  const open = await keeper.unlockWithPasskey(passkey);
  if (open) expect(await vault.read('credential/1')).toEqual({ ok: true, value: { key: 'abc' } });
  else expect(await vault.isOpen()).toBe(false);
  return open;
};
