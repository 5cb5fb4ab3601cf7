import type { KeyValueStore } from '@/utils/browser/storage';
import type { RefusalReason } from './server';

/** How many messages were refused, by the reason. */
export type RefusalCounts = Readonly<Record<RefusalReason, number>>;

/** The count of refused messages. */
export interface Refusals {
  /** Adds one. Costs next to nothing, however often it is called. */
  note(reason: RefusalReason): void;
  /** All since the browser started. */
  counts(): Promise<RefusalCounts>;
}

const key = 'refusals';

/** How long notes are gathered before they are written: a flood writes once in this time. Milliseconds. */
const gathering = 1_000;

const none: RefusalCounts = { message: 0, channel: 0, sender: 0, shape: 0 };

const add = (one: RefusalCounts, other: RefusalCounts): RefusalCounts => ({
  message: one.message + other.message,
  channel: one.channel + other.channel,
  sender: one.sender + other.sender,
  shape: one.shape + other.shape,
});

const countOf = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.floor(value) : 0);

async function stored(session: KeyValueStore): Promise<RefusalCounts> {
  const { [key]: value } = await session.get([key]);
  const { message, channel, sender, shape } = (value ?? {}) as Partial<Record<RefusalReason, unknown>>;
  return {
    message: countOf(message),
    channel: countOf(channel),
    sender: countOf(sender),
    shape: countOf(shape),
  };
}

/**
 * Counts refusals in a store that lives as long as the browser runs: the worker that counts does not. What was noted
 * in the second before a worker ended may be missing.
 *
 * @param wait resolves after so many milliseconds.
 */
export function countRefusals(session: KeyValueStore, wait: (ms: number) => Promise<void>): Refusals {
  let gathered = none;
  let turn: Promise<unknown> = Promise.resolve();
  let isWriting = false;

  const write = async (): Promise<RefusalCounts> => {
    const before = await stored(session);
    // Taken at once, with no wait between: what is noted while it is being written comes after it.
    const added = gathered;
    gathered = none;
    if (added === none) return before;
    const counts = add(before, added);
    try {
      await session.set({ [key]: counts });
    } catch (problem) {
      gathered = add(gathered, added);
      throw problem;
    }
    return counts;
  };
  /** One after the other: none may be added to a count that another is just raising. */
  const inTurn = (): Promise<RefusalCounts> => {
    const written = turn.then(write);
    turn = written.catch(() => undefined);
    return written;
  };
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (gathered !== none) {
      await inTurn().catch(() => undefined);
      await wait(gathering);
    }
    isWriting = false;
  };

  return {
    note(reason) {
      gathered = { ...gathered, [reason]: gathered[reason] + 1 };
      if (!isWriting) void writeAll();
    },
    counts: inTurn,
  };
}
