import type { KeyValueStore } from '@/utils/browser/storage';
import { createTurns } from '@/utils/vault/turns';

/** What is under way, noted by random ids in memory that outlives the background and not the browser. */
export interface UnderWay {
  ids(): Promise<readonly string[]>;
  add(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Where it is noted, and how the background is woken. */
export interface UnderWayWorld {
  readonly session: KeyValueStore;
  /** Has the background woken in half a minute, or no longer. */
  readonly wakeSoon: () => Promise<void>;
  readonly wakeNever: () => Promise<void>;
}

const key = 'fetch-all';

/** The note; the background is woken for as long as it names anything. */
export function createUnderWay({ session, wakeSoon, wakeNever }: UnderWayWorld): UnderWay {
  // Each change counts on the note as it is.
  const inTurn = createTurns();
  const ids = async (): Promise<readonly string[]> => {
    const { [key]: noted } = await session.get([key]);
    return Array.isArray(noted) ? noted.filter((id) => typeof id === 'string') : [];
  };
  const put = async (noted: readonly string[]): Promise<void> => {
    await session.set({ [key]: noted });
    await (noted.length > 0 ? wakeSoon() : wakeNever());
  };
  return {
    ids,
    add: (id) => inTurn(async () => put([...new Set([...(await ids()), id])])),
    remove: (id) => inTurn(async () => put((await ids()).filter((one) => one !== id))),
  };
}
