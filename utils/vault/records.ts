import type { KeyValueStore } from '@/utils/browser/storage';

const root = 'sealed/';

/** The two slots of a record: one holds what counts, and what is written next goes into the other. */
export const slots = ['0', '1'] as const;

export type Slot = (typeof slots)[number];

/** What lies in the slots of one record. */
export type Stored = Readonly<Partial<Record<Slot, unknown>>>;

/** Whether a key of the store is that of a sealed record, of whatever generation. */
export const isSealedKey = (key: string): boolean => key.startsWith(root);

/** What the keys of a generation begin with. */
export const generationStart = (generation: string): string => `${root}${generation}/`;

/** Where a slot of the record with that id lies. The id comes last: whatever is in it, no two keys are the same. */
export const recordKey = (generation: string, slot: Slot, id: string): string =>
  `${generationStart(generation)}${slot}/${id}`;

/** The keys of both slots of a record. */
export const recordKeys = (generation: string, id: string): readonly string[] =>
  slots.map((slot) => recordKey(generation, slot, id));

/** What lies in the slots of these records, by id; those that do not exist are left out. */
export async function storedOf(
  local: KeyValueStore,
  generation: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  const found = await local.get(ids.flatMap((id) => recordKeys(generation, id)));
  const stored = (id: string): Stored =>
    Object.fromEntries(
      slots.flatMap((slot) => {
        const key = recordKey(generation, slot, id);
        return key in found ? [[slot, found[key]]] : [];
      }),
    );
  return new Map(
    ids.map((id) => [id, stored(id)] as const).filter(([, each]) => Object.keys(each).length > 0),
  );
}

/**
 * What lies in the slots of every record of a generation whose id begins with `prefix`, in the order of their ids,
 * however often each changed its slot. Both slots of each are read at once: between the look at the keys and that, what
 * counts may have changed its slot.
 */
export async function storedUnder(
  local: KeyValueStore,
  generation: string,
  prefix: string,
): Promise<ReadonlyMap<string, Stored>> {
  const starts = slots.map((slot) => recordKey(generation, slot, ''));
  const ids = (await local.keys()).flatMap((key) => {
    const start = starts.find((one) => key.startsWith(`${one}${prefix}`));
    return start === undefined ? [] : [key.slice(start.length)];
  });
  return ids.length === 0 ? new Map() : storedOf(local, generation, [...new Set(ids)].sort());
}

/** Whether anything sealed lies in the store, of whatever generation. */
export const anySealed = async (local: KeyValueStore): Promise<boolean> =>
  (await local.keys()).some(isSealedKey);
