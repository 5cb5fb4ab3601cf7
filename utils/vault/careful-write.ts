import type { KeyValueStore } from '@/utils/browser/storage';
import { type Envelope, open, type Random, seal } from './envelope';
import { NotVerified } from './not-verified';
import { recordKey, type Slot, slots, storedOf } from './records';
import { sameJson } from './same-json';
import { standingOf } from './standing';

/** Where records are written, and with what. */
export interface Place {
  readonly local: KeyValueStore;
  readonly generation: string;
  readonly key: CryptoKey;
  readonly random: Random;
}

/** One record that is about to be written. */
interface Prepared {
  readonly id: string;
  readonly value: unknown;
  /** The key of the slot that it goes into. */
  readonly at: string;
  readonly envelope: Envelope;
  /** What lies in that slot until then: nothing, or what counts no longer. */
  readonly before: unknown;
  /** The key of the other slot, where something lies in it: it goes once this one has been read. */
  readonly replaces: string | undefined;
}

const other = (slot: Slot): Slot => (slot === '0' ? '1' : '0');

async function prepare(
  values: Readonly<Record<string, unknown>>,
  { local, generation, key, random }: Place,
): Promise<readonly Prepared[]> {
  const present = await storedOf(local, generation, Object.keys(values));
  return Promise.all(
    Object.entries(values).map(async ([id, value]) => {
      const stored = present.get(id) ?? {};
      const standing = await standingOf(key, id, stored);
      // Where nothing opens, a slot is taken that is free, if there is one.
      const slot = standing.ok
        ? other(standing.slot)
        : (slots.find((one) => stored[one] === undefined) ?? '0');
      const revision = standing.ok ? standing.revision + 1 : 1;
      return {
        id,
        value,
        at: recordKey(generation, slot, id),
        envelope: await seal(key, id, value, random, revision),
        before: stored[slot],
        replaces: stored[other(slot)] === undefined ? undefined : recordKey(generation, other(slot), id),
      };
    }),
  );
}

const areAsWritten = async (prepared: readonly Prepared[], { local, key }: Place): Promise<boolean> => {
  const read = await local.get(prepared.map(({ at }) => at));
  const verdicts = await Promise.all(
    prepared.map(async ({ id, value, at }) => {
      const opened = await open(key, id, read[at]);
      return opened.ok && JSON.stringify(opened.value) === JSON.stringify(value);
    }),
  );
  return verdicts.every((isAsWritten) => isAsWritten);
};

/** Takes back what was written, as far as anything was. */
async function takeBack(prepared: readonly Prepared[], { local }: Place): Promise<void> {
  const now = await local.get(prepared.map(({ at }) => at));
  const written = prepared.filter(({ at, before }) => !sameJson(now[at], before));
  if (written.length > 0) await local.remove(written.map(({ at }) => at));
}

/**
 * Writes new values of records beside the old ones, in one step, reads them back, and only then removes the old ones:
 * a write that fails or comes out broken takes nothing away. Rejects with `NotVerified` where what was read is not what
 * was written, and as the store does where it refuses (quota, disk); in both cases all is as before.
 *
 * No two writes of one record may run at once: they would go into one slot.
 */
export async function writeCarefully(values: Readonly<Record<string, unknown>>, place: Place): Promise<void> {
  const prepared = await prepare(values, place);
  try {
    await place.local.set(Object.fromEntries(prepared.map(({ at, envelope }) => [at, envelope])));
    if (!(await areAsWritten(prepared, place))) throw new NotVerified();
  } catch (problem) {
    // A store that fails at this too leaves what was there before where it was.
    await takeBack(prepared, place).catch(() => undefined);
    throw problem;
  }
  const replaced = prepared.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces]));
  // What is left over of the old values counts no longer, and its slot is the next to be written.
  if (replaced.length > 0) await place.local.remove(replaced).catch(() => undefined);
}
