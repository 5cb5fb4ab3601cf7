import type { BulkStore } from '@/utils/browser/bulk-store';
import type { ObjectStore } from '@/utils/browser/indexed-db';
import type { KeyValueStore } from '@/utils/browser/storage';

/** A store in memory that, like the browser's, gives and takes copies. `fail` makes the next write reject. */
export interface MemoryStore extends KeyValueStore {
  readonly held: Map<string, unknown>;
  fail?: Error;
}

/** An empty store in memory. */
export function memoryStore(): MemoryStore {
  const held = new Map<string, unknown>();
  const store: MemoryStore = {
    held,
    get: async (keys) =>
      Object.fromEntries(
        keys.filter((key) => held.has(key)).map((key) => [key, structuredClone(held.get(key))]),
      ),
    getAll: async () => structuredClone(Object.fromEntries(held)),
    keys: async () => [...held.keys()],
    async set(values) {
      if (store.fail) {
        const problem = store.fail;
        delete store.fail;
        throw problem;
      }
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) held.delete(key);
    },
  };
  return store;
}

/** A bulk store in memory. */
export function memoryBulk(): BulkStore & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  const found = (start: string) =>
    [...held].filter(([key]) => key.startsWith(start)).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    held,
    get: async (key) => structuredClone(held.get(key)),
    keys: async (start) => found(start).map(([key]) => key),
    entries: async (start) => structuredClone(found(start)),
    put: async (key, value) => void held.set(key, structuredClone(value)),
    async remove(keys) {
      for (const key of keys) held.delete(key);
    },
  };
}

/** An object store in memory, as IndexedDB would keep CryptoKeys. */
export function memoryKeys(): ObjectStore & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key) => held.get(key),
    async putIfAbsent(key, value) {
      if (!held.has(key)) held.set(key, value);
      return held.get(key);
    },
  };
}
