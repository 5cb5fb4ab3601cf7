import { expect } from 'vitest';
import { presentHeader } from '@/utils/vault/opening';
import { createVault, type Vault } from '@/utils/vault/vault';
import type { VaultWorld } from '@/utils/vault/world';
import { unwrapForPassphrase, wrapForPassphrase } from '@/utils/vault/wraps/passphrase';
import type { vaultWorld } from './vault-world';

export const passphrase = 'correct horse battery staple';

/** Seals the vault under `passphrase`, at next to no cost. */
export const protectCheaply = (vault: Vault, world: VaultWorld): Promise<void> =>
  vault.protect(async (dataKey) => [await wrapForPassphrase(dataKey, passphrase, 10, world.random)], null);

/** Opens the vault with `passphrase`, where it is protected by it and still locked. */
export async function openCheaply(vault: Vault, world: VaultWorld): Promise<void> {
  if (await vault.isOpen()) return;
  const header = await presentHeader(world);
  const wrap = header?.wraps.find(({ kind }) => kind === 'passphrase');
  const dataKey = wrap && (await unwrapForPassphrase(wrap, passphrase));
  if (header && dataKey) await vault.openWith({ dataKey, generation: header.generation }, null);
}

/** All that a new worker reads in the vault; fails where something of it does not open. */
export async function everythingIn(
  world: ReturnType<typeof vaultWorld>,
): Promise<Readonly<Record<string, unknown>>> {
  const vault = createVault(world);
  await openCheaply(vault, world);
  const { values, unreadable } = await vault.contents('');
  expect(unreadable).toEqual([]);
  return Object.fromEntries(values);
}

/** The generations of which anything is stored. */
export const generationsIn = (world: ReturnType<typeof vaultWorld>): ReadonlySet<string | undefined> =>
  new Set(
    [...world.local.held.keys()].filter((key) => key.startsWith('sealed/')).map((key) => key.split('/')[1]),
  );
