import type { KeyValueStore } from '@/utils/browser/storage';
import type { VaultWorld } from '@/utils/vault/world';

/** What the worker of a test dies of. */
export class Crash extends Error {}

/** How one of a world's writes goes wrong. */
export type Fault =
  /** The worker dies before it, or right after it: nothing comes after. */
  | 'dies before'
  | 'dies after'
  /** The browser refuses it; whatever comes after is well again. */
  | 'refused'
  /** It is said to be done, and one key of it was left out, or holds something else. */
  | 'dropped'
  | 'garbled';

export const quota = 'QUOTA_BYTES quota exceeded';

/** A value that was changed on its way: an envelope by one character, anything else wholly. */
function garbled(value: unknown): unknown {
  const { c } = (value ?? {}) as { c?: unknown };
  if (typeof c !== 'string') return 'garbage';
  return { ...(value as object), c: `${c[0] === 'A' ? 'B' : 'A'}${c.slice(1)}` };
}

/** Counts what is written, in both stores of a world. */
interface Count {
  writes: number;
}

function faulty(store: KeyValueStore, nth: number, fault: Fault, count: Count): KeyValueStore {
  const isDead = (): boolean => fault.startsWith('dies') && count.writes > nth;
  const write = async (work: () => Promise<void>, wrong: () => Promise<void>): Promise<void> => {
    count.writes += 1;
    if (isDead()) throw new Crash();
    if (count.writes !== nth) return work();
    if (fault === 'dies before') throw new Crash();
    if (fault === 'refused') throw new Error(quota);
    if (fault !== 'dies after') return wrong();
    await work();
    throw new Crash();
  };
  return {
    get: store.get,
    getAll: store.getAll,
    keys: store.keys,
    set: (values) =>
      write(
        () => store.set(values),
        () => {
          const [last = '', ...others] = Object.keys(values).reverse();
          const spared = Object.fromEntries(others.map((key) => [key, values[key]]));
          return store.set(fault === 'dropped' ? spared : { ...spared, [last]: garbled(values[last]) });
        },
      ),
    remove: (keys) =>
      write(
        () => store.remove(keys),
        // Keys that stay, although they were said to be gone.
        () => store.remove(keys.slice(1)),
      ),
  };
}

/**
 * A world whose nth write (counted from 1, over both stores, removals too) goes wrong. `local`: only those of the local
 * store count.
 */
export function faultyWorld(
  world: VaultWorld,
  nth: number,
  fault: Fault,
  only?: 'local',
): { readonly world: VaultWorld; readonly count: Count } {
  const count = { writes: 0 };
  return {
    count,
    world: {
      ...world,
      local: faulty(world.local, nth, fault, count),
      session: only === 'local' ? world.session : faulty(world.session, nth, fault, count),
    },
  };
}

/** A store that gives objects back with their members sorted, as Chromium's does. */
export function sortingStore(store: KeyValueStore): KeyValueStore {
  const sorted = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(sorted) as T;
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)])) as T;
  };
  return {
    ...store,
    get: async (keys) => sorted(await store.get(keys)),
    getAll: async () => sorted(await store.getAll()),
  };
}
