import type { KeyValueStore } from '@/utils/browser/storage';
import type { Mark } from './mark';

/** What was copied, as far as it is noted: never the text. Times in ms since 1970, by the wall clock. */
export interface Note extends Mark {
  readonly copiedAt: number;
  readonly dueAt: number;
}

/**
 * The notes by who copied: a page of ours, or the host of a page. One of the latter cannot make Keyring forget what
 * anybody else copied by saying that it copied something itself.
 */
export type Notes = Readonly<Record<string, Note>>;

/** What came of the last copy, and when. */
export interface Came {
  readonly kind: 'cleared' | 'changed' | 'failed';
  readonly at: number;
}

/** All that is known of copies: one value, so that it changes in one write. */
export interface Noted {
  readonly notes: Notes;
  readonly came?: Came | undefined;
}

/** Where it lies: in storage.session only, which is memory, and closed to content scripts. */
export const notedKey = 'clipboard';

const isNote = (value: unknown): value is Note => {
  const { key, hash, copiedAt, dueAt } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    typeof key === 'string' &&
    typeof hash === 'string' &&
    typeof copiedAt === 'number' &&
    typeof dueAt === 'number'
  );
};

/** What is noted now. */
export async function readNoted(session: KeyValueStore): Promise<Noted> {
  const { [notedKey]: stored } = await session.get([notedKey]);
  const { notes, came } = (stored ?? {}) as { readonly notes?: object; readonly came?: Came };
  return { notes: Object.fromEntries(Object.entries(notes ?? {}).filter(([, note]) => isNote(note))), came };
}

/** Keeps this, and nothing of what was there. */
export const keepNoted = (session: KeyValueStore, noted: Noted): Promise<void> =>
  session.set({ [notedKey]: noted });

/**
 * Whether the time is over. The wall clock decides at each look: sleep, a worker's death or a clock that was set
 * forward make nothing late, and a clock earlier than the copy is not believed.
 */
export const isDue = ({ copiedAt, dueAt }: Note, now: number): boolean => now >= dueAt || now < copiedAt;

/** The note of the latest copy. */
export const latest = (notes: Notes): Note | undefined =>
  Object.values(notes).sort((one, other) => other.copiedAt - one.copiedAt)[0];
