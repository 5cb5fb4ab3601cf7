import type { KeyValueStore } from '@/utils/browser/storage';

const root = 'sealed/';

/** Whether a key of the store is that of a sealed record, of whatever generation. */
export const isSealedKey = (key: string): boolean => key.startsWith(root);

/** Where the record of that id lies in its generation. */
export const recordKey = (generation: string, id: string): string => `${root}${generation}/${id}`;

/** The ids and envelopes of one generation whose id begins with `prefix`. */
export async function envelopesOf(
  local: KeyValueStore,
  generation: string,
  prefix: string,
): Promise<readonly (readonly [id: string, envelope: unknown])[]> {
  const start = recordKey(generation, '');
  return Object.entries(await local.getAll())
    .filter(([key]) => key.startsWith(`${start}${prefix}`))
    .map(([key, envelope]) => [key.slice(start.length), envelope] as const);
}

/** Whether anything sealed lies in the store, of whatever generation. */
export const anySealed = async (local: KeyValueStore): Promise<boolean> =>
  Object.keys(await local.getAll()).some(isSealedKey);

/** Removes what is of no generation but this one: remnants of a change of protection that was cut short. */
export async function removeOtherGenerations(local: KeyValueStore, generation: string): Promise<void> {
  const keep = recordKey(generation, '');
  const others = Object.keys(await local.getAll()).filter((key) => isSealedKey(key) && !key.startsWith(keep));
  if (others.length > 0) await local.remove(others);
}
