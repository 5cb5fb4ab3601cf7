import { type Bytes, toBase64 } from './bytes';
import { open, seal } from './envelope';
import { headerKey, storedHeader, type VaultHeader, vaultVersion, type Wrap } from './header';
import { envelopesOf, recordKey, removeOtherGenerations } from './records';
import { dataKeyBytes, noteOpen, type OpenVault } from './session';
import { importDataKey, type VaultWorld } from './world';

/** Makes the wraps of a new data key. */
export type MakeWraps = (dataKey: Bytes) => Promise<readonly Wrap[]>;

/** A record did not read back as it was written: nothing was switched. */
export class NotVerified extends Error {
  override readonly name = 'NotVerified';
}

/** A name for a generation: random, and no secret. */
export const newGeneration = (world: VaultWorld): string =>
  toBase64(world.random(new Uint8Array(9)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');

/**
 * Changes how the vault is protected: a new data key under new wraps, and every record sealed anew, so that nothing
 * hangs on a key that once lay open. Safe against a crash at any point: the new generation is written beside the old
 * one and read back whole; then the header is switched, which is one write; then the old generation goes. What a
 * crash leaves over is removed when the vault is next opened.
 *
 * A record that does not open is carried over as it is: it may open again to somebody who repairs it.
 */
export async function rekey(current: OpenVault, makeWraps: MakeWraps, world: VaultWorld): Promise<void> {
  const { local, session, random, clock } = world;
  await removeOtherGenerations(local, current.generation);
  const dataKey = random(new Uint8Array(dataKeyBytes));
  const generation = newGeneration(world);
  const [oldKey, newKey] = await Promise.all([importDataKey(current.dataKey), importDataKey(dataKey)]);

  const entries = await Promise.all(
    (await envelopesOf(local, current.generation, '')).map(
      async ([id, envelope]) => [id, envelope, await open(oldKey, id, envelope)] as const,
    ),
  );
  const sealed = await Promise.all(
    entries.map(
      async ([id, envelope, opened]) =>
        [
          recordKey(generation, id),
          opened.ok ? await seal(newKey, id, opened.value, random) : envelope,
        ] as const,
    ),
  );
  const header: VaultHeader = { version: vaultVersion, generation, wraps: await makeWraps(dataKey) };

  await local.set(Object.fromEntries(sealed));
  const written = new Map(await envelopesOf(local, generation, ''));
  for (const [id, , before] of entries) {
    const after = await open(newKey, id, written.get(id));
    if (before.ok && !(after.ok && JSON.stringify(after.value) === JSON.stringify(before.value))) {
      await local.remove(sealed.map(([key]) => key));
      throw new NotVerified();
    }
  }
  await local.set({ [headerKey]: await storedHeader(header) });
  await noteOpen(session, { ...current, dataKey, generation, usedAt: clock() });
  await removeOtherGenerations(local, generation);
}
