import type { Bytes } from './bytes';
import { VaultClosed } from './closed';
import { newGeneration } from './generations';
import { headerKey, readHeader, storedHeader, type VaultHeader, vaultVersion } from './header';
import { switchHeader } from './header-switch';
import { anySealed } from './records';
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
export async function createVaultHeader(
  world: VaultWorld,
): Promise<{ readonly dataKey: Bytes; readonly header: VaultHeader }> {
  const dataKey = world.random(new Uint8Array(dataKeyBytes));
  const generation = newGeneration(world.random);
  const wraps = [await wrapForDevice(dataKey, world.keys, world.random)];
  const header: VaultHeader = { version: vaultVersion, generation, wraps };
  await switchHeader(world.local, await storedHeader(header));
  return { dataKey, header };
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
