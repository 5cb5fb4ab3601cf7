import { inTransaction, openDatabase, promised } from './indexed-db';

/** A store for what is large: values that structured clone takes, bytes among them. */
export interface BulkStore {
  get(key: string): Promise<unknown>;
  /** The keys that begin with `start`, in order. */
  keys(start: string): Promise<readonly string[]>;
  /** Keys and values of all whose key begins with `start`. */
  entries(start: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  put(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const storeName = 'pieces';

const beginningWith = (start: string): IDBKeyRange => IDBKeyRange.bound(start, `${start}\uffff`);

/** A bulk store in IndexedDB, in a database of its own. */
export function bulkStore(factory: IDBFactory, name: string): BulkStore {
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T> => inTransaction(await openDatabase(factory, name, storeName), storeName, mode, work);
  return {
    get: (key) => within('readonly', (store) => promised(store.get(key))),
    keys: (start) =>
      within('readonly', async (store) =>
        (await promised(store.getAllKeys(beginningWith(start)))).map(String),
      ),
    entries: (start) =>
      within('readonly', async (store) => {
        const range = beginningWith(start);
        const [keys, values] = await Promise.all([
          promised(store.getAllKeys(range)),
          promised(store.getAll(range) as IDBRequest<unknown[]>),
        ]);
        return keys.map((key, index) => [String(key), values[index]] as const);
      }),
    put: (key, value) =>
      within('readwrite', async (store) => {
        await promised(store.put(value, key));
      }),
    remove: (keys) =>
      within('readwrite', async (store) => {
        await Promise.all(keys.map((key) => promised(store.delete(key))));
      }),
  };
}
