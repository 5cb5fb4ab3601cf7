import type { Answered } from '@/utils/activecampaign/answers/answered';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { Archive } from '@/utils/vault/vault';

/** One call that was made: all that is needed to look at it again, and to make it again. */
export interface HistoryEntry extends Answered {
  /** The credential's id; its key is not in here. */
  readonly credential: string;
  readonly account: string;
  /** The operation's id, where one is known. */
  readonly operation?: string | undefined;
  readonly method: Method;
  readonly target: string;
  /** The request's body. */
  readonly sent: string;
  /** The record as it was before a change, as JSON: what is needed to put it back. */
  readonly before?: string | undefined;
}

/** What may stay in the history. */
export interface HistoryLimits {
  readonly entries: number;
  /** Milliseconds. */
  readonly age: number;
  /** Characters of answers, over all entries. */
  readonly size: number;
  /** Whether the bodies of answers are kept. */
  readonly bodies: boolean;
}

/** The usual limits. */
export const usualLimits: HistoryLimits = {
  entries: 500,
  age: 30 * 24 * 60 * 60_000,
  size: 50_000_000,
  bodies: true,
};

/** The calls that were made, sealed. */
export interface History {
  /** Keeps a call and the body of its answer, and lets go of what is past the limits. */
  add(entry: HistoryEntry, body: string): Promise<void>;
  /** Every call that is kept, the latest first. */
  entries(): Promise<readonly HistoryEntry[]>;
  /** The body of an answer; undefined where it is not kept. */
  body(call: string): Promise<string | undefined>;
  remove(calls: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

const entryPrefix = 'history/entry/';
const bodyPrefix = 'history/body/';

/** An entry as it came out of the archive; undefined where it is none. */
function readEntry(text: string): HistoryEntry | undefined {
  try {
    const entry = JSON.parse(text) as Partial<HistoryEntry> | null;
    const sound =
      typeof entry?.call === 'string' && typeof entry.at === 'number' && typeof entry.target === 'string';
    return sound ? (entry as HistoryEntry) : undefined;
  } catch {
    return undefined;
  }
}

const sizeOf = ({ result }: HistoryEntry): number => (result.kind === 'answer' ? result.size : 0);

/** Which of them have to go: too many, too old, or too large together; the latest are kept. */
export function pastLimits(
  entries: readonly HistoryEntry[],
  { entries: most, age, size }: HistoryLimits,
  now: number,
): readonly string[] {
  let characters = 0;
  return entries
    .filter((entry, index) => {
      characters += sizeOf(entry);
      return index > 0 && (index >= most || now - entry.at > age || characters > size);
    })
    .map(({ call }) => call);
}

/** The history over an archive. `limits`: as they are chosen now. */
export function createHistory(
  archive: Archive,
  limits: () => Promise<HistoryLimits>,
  clock: () => number,
): History {
  const entries = async (): Promise<readonly HistoryEntry[]> => {
    const texts = await archive.contents(entryPrefix);
    const read = [...texts.values()].map(readEntry).filter((entry) => entry !== undefined);
    return read.sort((one, other) => other.at - one.at);
  };
  const remove = (calls: readonly string[]): Promise<void> =>
    calls.length === 0
      ? Promise.resolve()
      : archive.remove(calls.flatMap((call) => [`${entryPrefix}${call}`, `${bodyPrefix}${call}`]));

  return {
    async add(entry, body) {
      const chosen = await limits();
      if (chosen.bodies && body !== '') await archive.write(`${bodyPrefix}${entry.call}`, body);
      await archive.write(`${entryPrefix}${entry.call}`, JSON.stringify(entry));
      await remove(pastLimits(await entries(), chosen, clock()));
    },
    entries,
    body: (call) => archive.read(`${bodyPrefix}${call}`),
    remove,
    async clear() {
      const ids = await Promise.all([archive.ids(entryPrefix), archive.ids(bodyPrefix)]);
      await archive.remove(ids.flat());
    },
  };
}
