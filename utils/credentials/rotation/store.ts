import * as v from 'valibot';
import type { Vault } from '@/utils/vault/vault';
import { type Rotation, readRotation, recordOfRotation, rotationId, rotationPrefix } from './record';

/** Where it lies for which changes of a key nobody wants to be reminded: a record beside the rotations. */
const declinedId = `${rotationPrefix}declined/offers`;

/** All rotations, and how many records could not be read. Those stay as they are. */
export interface StoredRotations {
  /** The latest begun first. */
  readonly rotations: readonly Rotation[];
  readonly unread: number;
  /** By the credential's id: since when it holds the key of which the person was told and does not want to hear. */
  readonly declined: ReadonlyMap<string, number>;
}

const times = v.fallback(v.record(v.string(), v.pipe(v.number(), v.finite())), {});

/** Reads every rotation, each by itself: a damaged one hides no other. */
export async function loadRotations(vault: Vault): Promise<StoredRotations> {
  const { values, unreadable } = await vault.contents(rotationPrefix);
  const ours = [...values].filter(([at]) => at !== declinedId);
  const read = ours.flatMap(([at, value]) => {
    const rotation = readRotation(value);
    return rotation && at === rotationId(rotation.id) ? [rotation] : [];
  });
  return {
    rotations: read.sort((one, other) => other.startedAt - one.startedAt),
    unread: unreadable.filter((at) => at !== declinedId).length + ours.length - read.length,
    declined: new Map(Object.entries(v.parse(times, values.get(declinedId) ?? {}))),
  };
}

/** The rotation with this id; undefined where there is none that can be read. */
export async function loadRotation(vault: Vault, id: string): Promise<Rotation | undefined> {
  const opened = await vault.read(rotationId(id));
  const rotation = opened?.ok ? readRotation(opened.value) : undefined;
  return rotation?.id === id ? rotation : undefined;
}

/** Writes them in one step. */
export const storeRotations = async (vault: Vault, ...rotations: readonly Rotation[]): Promise<void> => {
  if (rotations.length === 0) return;
  await vault.write(Object.fromEntries(rotations.map((one) => [rotationId(one.id), recordOfRotation(one)])));
};

/** Notes for which changes of a key nobody wants to be reminded. */
export const storeDeclined = (vault: Vault, declined: ReadonlyMap<string, number>): Promise<void> =>
  vault.write({ [declinedId]: Object.fromEntries(declined) });
