import type { Bytes } from './bytes';
import { VaultClosed } from './closed';
import { headerKey, readHeader, storedHeader, type VaultHeader, vaultVersion } from './header';
import { anySealed } from './records';
import { newGeneration } from './rekey';
import { dataKeyBytes } from './session';
import type { VaultWorld } from './world';
import { unwrapForDevice, wrapForDevice } from './wraps/device';

/** A data key, and the generation of records that it seals. */
export interface Unwrapped {
  readonly dataKey: Bytes;
  readonly generation: string;
}

/** The header; undefined where there is no vault yet. Rejects with `VaultClosed` where it cannot be understood. */
export async function presentHeader(world: VaultWorld): Promise<VaultHeader | undefined> {
  const reading = await readHeader((await world.local.get([headerKey]))[headerKey]);
  if (reading.state === 'present') return reading.header;
  if (reading.state !== 'absent') throw new VaultClosed(reading.state);
  // Sealed values without a header are somebody's keys: a new data key over them would be the end of them.
  if (await anySealed(world.local)) throw new VaultClosed('damaged');
  return undefined;
}

/** Makes the vault of this browser profile, sealed for the device. */
export async function createVaultHeader(world: VaultWorld): Promise<Unwrapped> {
  const dataKey = world.random(new Uint8Array(dataKeyBytes));
  const generation = newGeneration(world);
  const wraps = [await wrapForDevice(dataKey, world.keys, world.random)];
  await world.local.set({ [headerKey]: await storedHeader({ version: vaultVersion, generation, wraps }) });
  return { dataKey, generation };
}

/** Opens a vault that needs nobody to open it. Rejects with `VaultClosed` where a person is needed, or nothing helps. */
export async function openForDevice(header: VaultHeader, world: VaultWorld): Promise<Unwrapped> {
  for (const wrap of header.wraps) {
    const dataKey = wrap.kind === 'device' ? await unwrapForDevice(wrap, world.keys) : undefined;
    if (dataKey?.length === dataKeyBytes) return { dataKey, generation: header.generation };
  }
  throw new VaultClosed(
    header.wraps.some((wrap) => wrap.kind === 'passphrase') ? 'locked' : 'device-key-lost',
  );
}
