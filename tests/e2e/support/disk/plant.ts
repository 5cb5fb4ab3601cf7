import type { Keyring } from '../keyring.ts';

/** What the extension is made to store openly. */
export const planted = 'a0c1b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9';

/** The same, in a place that the browser compresses. */
export const plantedToBeCompressed = 'c7e6a5f4b3d2918070f1e2d3c4b5a69788796a5b';

/** More than a LevelDB keeps unsorted: it then writes a table, compressed. */
const FILLER = 6_000_000;

/**
 * Lets the extension store a text openly in its own storage: as it is, in base64, in hex, and as two-byte characters;
 * and another one after its own halves, so that compression leaves nothing of that in one piece.
 */
export async function plant(keyring: Keyring): Promise<void> {
  const [text, compressed] = [planted, plantedToBeCompressed];
  const half = compressed.length / 2;
  const stored = {
    plain: text,
    base64: Buffer.from(text).toString('base64'),
    hex: Buffer.from(text).toString('hex'),
    // Often enough that a LevelDB finds it worth while: it leaves a block alone that gains less than an eighth.
    compressible: `${`${compressed.slice(0, half)}-${compressed.slice(half)}-`.repeat(20)}${compressed}`,
  };
  await keyring.evaluateInBackground(`(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const opened = indexedDB.open('planted', 1);
    const database = await new Promise((resolve) => {
      opened.onupgradeneeded = () => opened.result.createObjectStore('planted');
      opened.onsuccess = () => resolve(opened.result);
    });
    const written = database.transaction('planted', 'readwrite');
    // One character beyond Latin-1 makes the whole text two-byte.
    written.objectStore('planted').put('\\u0142' + ${JSON.stringify(text)}, 1);
    await new Promise((resolve) => { written.oncomplete = resolve; });
    database.close();
    await local.set({ planted: ${JSON.stringify(stored)} });
    await local.set({ filler: 'x'.repeat(${FILLER}) });
    await local.set({ filler: '' });
  })()`);
}
