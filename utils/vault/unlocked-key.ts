import type { KeyValueStore } from '@/utils/browser/storage';
import { type Bytes, fromBase64, toBase64 } from './bytes';

/** Where the data key lies while the vault is open. In storage.session only: memory, closed to content scripts. */
const storageKey = 'data-key';

/** Length of the data key: 256 bits. */
export const dataKeyBytes = 32;

/** Keeps the data key for this session. As base64: a CryptoKey does not survive storage.session. */
export const keepUnlocked = (session: KeyValueStore, dataKey: Bytes): Promise<void> =>
  session.set({ [storageKey]: toBase64(dataKey) });

/** The data key of this session, if the vault is open. */
export async function unlockedKey(session: KeyValueStore): Promise<Bytes | undefined> {
  const { [storageKey]: stored } = await session.get([storageKey]);
  const bytes = typeof stored === 'string' ? fromBase64(stored) : undefined;
  return bytes?.length === dataKeyBytes ? bytes : undefined;
}
