/** A request of IndexedDB as a promise. */
export const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The browser keeps no databases for extensions here: Firefox, where it never remembers history. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
  constructor(cause: unknown) {
    super('No database', { cause });
  }
}

/** One object store of IndexedDB: the only place of an extension that can keep a non-extractable CryptoKey. */
export interface ObjectStore {
  get(key: string): Promise<unknown>;
  /** Keeps the value only if the key is still free; answers with what the store then holds. */
  putIfAbsent(key: string, value: unknown): Promise<unknown>;
}

/** Opens the database `name`, on first use made with one store. Rejects with `NoDatabase` where there can be none. */
export async function openDatabase(
  factory: IDBFactory,
  name: string,
  storeName: string,
): Promise<IDBDatabase> {
  try {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    return await promised(request);
  } catch (problem) {
    throw new NoDatabase(problem);
  }
}

/** Runs work in one transaction, and is done once that is on the disk. */
export async function inTransaction<T>(
  database: IDBDatabase,
  storeName: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  try {
    // Strict: what others rely on must be there before them, also after a power cut.
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    const committed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await work(transaction.objectStore(storeName));
    await committed;
    return result;
  } finally {
    database.close();
  }
}

/** Opens (and on first use makes) the store `storeName` in the database `name`. */
export function objectStore(factory: IDBFactory, name: string, storeName: string): ObjectStore {
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T> => inTransaction(await openDatabase(factory, name, storeName), storeName, mode, work);
  return {
    get: (key) => within('readonly', (store) => promised(store.get(key))),
    putIfAbsent: (key, value) =>
      within('readwrite', async (store) => {
        const present: unknown = await promised(store.get(key));
        if (present !== undefined) return present;
        await promised(store.put(value, key));
        return value;
      }),
  };
}
