import type { KeyValueStore } from '@/utils/browser/storage';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { keysWhileOpen } from './while-open';

/** Where the open vault is noted: in storage.session only, which is memory, and closed to content scripts. */
export const sessionKey = 'open-vault';

/** Where it is noted that the vault was locked: open pages of ours empty themselves, and come back when it goes. */
export const lockedKey = 'locked-at';

/** Length of the data key: 256 bits. */
export const dataKeyBytes = 32;

/** The vault while it is open. */
export interface OpenVault {
  readonly dataKey: Bytes;
  /** The generation of records that the data key seals. */
  readonly generation: string;
  /** When the vault was last used: ms since 1970, by the wall clock. */
  readonly usedAt: number;
  /** Ms without use after which it is locked; null: never by itself. */
  readonly idle: number | null;
}

/** Notes that the vault was opened, for pages of ours that wait for it. */
export const noteUnlocked = (session: KeyValueStore): Promise<void> => session.remove([lockedKey]);

/** Notes that the vault is open. The data key as base64: a CryptoKey does not survive storage.session. */
export const noteOpen = (session: KeyValueStore, open: OpenVault): Promise<void> =>
  session.set({ [sessionKey]: { ...open, dataKey: toBase64(open.dataKey) } });

/** The vault as it was noted open, if it was. */
export async function readOpen(session: KeyValueStore): Promise<OpenVault | undefined> {
  const { [sessionKey]: stored } = await session.get([sessionKey]);
  const { dataKey, generation, usedAt, idle } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const bytes = typeof dataKey === 'string' ? fromBase64(dataKey) : undefined;
  if (bytes?.length !== dataKeyBytes || typeof generation !== 'string' || typeof usedAt !== 'number') {
    return undefined;
  }
  return { dataKey: bytes, generation, usedAt, idle: typeof idle === 'number' ? idle : null };
}

/** Forgets the data key, and all that was kept beside it: that is locking. `now`: ms since 1970. */
export async function forgetOpen(session: KeyValueStore, now: number): Promise<void> {
  await session.remove([sessionKey, ...(await keysWhileOpen(session))]);
  await session.set({ [lockedKey]: now });
}

/**
 * Whether an open vault has to be locked now. The wall clock decides, on each use: sleep, a worker's death or a clock
 * that was set forward keep nothing open, and a clock earlier than the last use is not believed.
 */
export const isOverdue = ({ usedAt, idle }: OpenVault, now: number): boolean =>
  idle !== null && (now - usedAt >= idle || now < usedAt);
