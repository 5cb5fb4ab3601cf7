import { resealArchive } from './archive';
import type { Bytes } from './bytes';
import { type Envelope, open, seal } from './envelope';
import { newGeneration, removeBeside, removeGeneration } from './generations';
import { storedHeader, type VaultHeader, vaultVersion, type Wrap } from './header';
import { switchHeader } from './header-switch';
import { writeNewKeys } from './new-keys';
import { NotVerified } from './not-verified';
import { recordKey, slots, storedUnder } from './records';
import { dataKeyBytes, noteOpen, type OpenVault } from './session';
import { standingOf } from './standing';
import { importDataKey, type VaultWorld } from './world';

/** Makes the wraps of a new data key. */
export type MakeWraps = (dataKey: Bytes) => Promise<readonly Wrap[]>;

/** A record in its new generation. */
interface Resealed {
  readonly key: string;
  readonly id: string;
  /** Sealed anew; or, where it did not open, as it was. */
  readonly envelope: unknown;
  /** Whether it was sealed anew, and so has to open. */
  readonly before: { readonly value: unknown } | undefined;
}

type Keys = readonly [old: CryptoKey, next: CryptoKey];

/** Seals every record of a generation anew, for another. Nothing is written. */
async function resealed(
  { local, random }: VaultWorld,
  [oldKey, newKey]: Keys,
  from: string,
  to: string,
): Promise<readonly Resealed[]> {
  const all = await Promise.all(
    [...(await storedUnder(local, from, ''))].map(async ([id, stored]): Promise<readonly Resealed[]> => {
      const standing = await standingOf(oldKey, id, stored);
      if (standing.ok) {
        const envelope: Envelope = await seal(newKey, id, standing.value, random, 1);
        return [{ key: recordKey(to, '0', id), id, envelope, before: standing }];
      }
      return slots
        .filter((slot) => stored[slot] !== undefined)
        .map((slot) => ({ key: recordKey(to, slot, id), id, envelope: stored[slot], before: undefined }));
    }),
  );
  return all.flat();
}

async function opensAsBefore(newKey: CryptoKey, { id, envelope, before }: Resealed): Promise<boolean> {
  if (!before) return true;
  const after = await open(newKey, id, envelope);
  return after.ok && JSON.stringify(after.value) === JSON.stringify(before.value);
}

/**
 * Changes how the vault is protected: a new data key under new wraps, and every record sealed anew, so that nothing
 * hangs on a key that once lay open. Safe against a crash at any point: the header notes the new generation; this is
 * written beside the old one and read back whole; then the header is switched, which is one write; then the old
 * generation goes. What a crash leaves over is named in the header, and removed when the vault is next opened.
 *
 * A record that does not open is carried over as it is: it may open again to somebody who repairs it.
 *
 * `header`: the present one, of this version. Rejects with `NotVerified` where something did not read back as it was
 * written, and as the store does where it refuses; the vault is then as it was.
 */
export async function rekey(
  current: OpenVault,
  header: VaultHeader,
  makeWraps: MakeWraps,
  world: VaultWorld,
): Promise<void> {
  const { local, session, random, clock } = world;
  // Before its name goes out of the header.
  if (header.beside !== undefined) await removeGeneration(world, header.beside);
  const dataKey = random(new Uint8Array(dataKeyBytes));
  const generation = newGeneration(random);
  const wraps = await makeWraps(dataKey);
  const keys: Keys = [await importDataKey(current.dataKey), await importDataKey(dataKey)];
  const records = await resealed(world, keys, current.generation, generation);
  const verdicts = await Promise.all(records.map((record) => opensAsBefore(keys[1], record)));
  if (!verdicts.every((isAsBefore) => isAsBefore)) throw new NotVerified();

  await switchHeader(local, await storedHeader({ ...header, beside: generation }));
  await writeNewKeys(local, Object.fromEntries(records.map(({ key, envelope }) => [key, envelope])));
  const [old, anew] = keys;
  await resealArchive(
    world.bulk,
    { generation: current.generation, key: old },
    { generation, key: anew },
    random,
  );
  const next: VaultHeader = { version: vaultVersion, generation, beside: current.generation, wraps };
  await switchHeader(local, await storedHeader(next));
  await noteOpen(session, { ...current, dataKey, generation, usedAt: clock() });
  await removeBeside(world, next);
}
