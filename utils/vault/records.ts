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

function collect(
  found: Readonly<Record<string, unknown>>,
  generation: string,
  prefix: string,
): ReadonlyMap<string, Stored> {
  const records = new Map<string, Stored>();
  for (const slot of slots) {
    const start = recordKey(generation, slot, '');
    for (const [key, value] of Object.entries(found)) {
      if (!key.startsWith(`${start}${prefix}`)) continue;
      const id = key.slice(start.length);
      records.set(id, { ...records.get(id), [slot]: value });
    }
  }
  return records;
}

/** What lies in the slots of these records, by id; those that do not exist are left out. */
export const storedOf = async (
  local: KeyValueStore,
  generation: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> =>
  collect(await local.get(ids.flatMap((id) => recordKeys(generation, id))), generation, '');

/** What lies in the slots of every record of a generation whose id begins with `prefix`, by id. */
export const storedUnder = async (
  local: KeyValueStore,
  generation: string,
  prefix: string,
): Promise<ReadonlyMap<string, Stored>> => collect(await local.getAll(), generation, prefix);

/** Whether anything sealed lies in the store, of whatever generation. */
export const anySealed = async (local: KeyValueStore): Promise<boolean> =>
  Object.keys(await local.getAll()).some(isSealedKey);
