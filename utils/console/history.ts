import { createTurns } from '@/utils/vault/turns';
import type { Archive } from '@/utils/vault/vault';
import {
  type HistoryEntry,
  type HistoryLine,
  lineOf,
  pastLimits,
  readEntry,
  readLine,
} from './history-entry';
import type { HistoryLimits, LimitsStore } from './history-limits';

export type { HistoryEntry, HistoryLine } from './history-entry';

/** The calls that were made, sealed. */
export interface History {
  /** Keeps a call and the body of its answer, and lets go of what is past the limits. */
  add(entry: HistoryEntry, body: string): Promise<void>;
  /** Every call that is kept, the latest first. */
  lines(): Promise<readonly HistoryLine[]>;
  /** Undefined where it is not kept. */
  entry(call: string): Promise<HistoryEntry | undefined>;
  /** The body of an answer; undefined where it is not kept. */
  body(call: string): Promise<string | undefined>;
  remove(calls: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  limits(): Promise<HistoryLimits>;
  /** Chooses other limits, and lets go of what is past them. */
  limit(limits: HistoryLimits): Promise<void>;
  /** Holds nothing in memory any longer: the vault was locked. */
  forget(): void;
}

const linePrefix = 'history/line/';
const entryPrefix = 'history/entry/';
const bodyPrefix = 'history/body/';
const prefixes = [linePrefix, entryPrefix, bodyPrefix];

/** Characters of the longest body that is kept: a longer one would take the memory to seal it several times over. */
export const longestBody = 20_000_000;

const latestFirst = (lines: ReadonlyMap<string, HistoryLine>): HistoryLine[] =>
  [...lines.values()].sort((one, other) => other.at - one.at);

/**
 * The history over an archive. The lines are read once in the life of a worker and stay in memory: keeping a call opens
 * none of those that are kept.
 */
export function createHistory(archive: Archive, chosen: LimitsStore, clock: () => number): History {
  // Each change counts on the lines as they are.
  const inTurn = createTurns();
  let index: Promise<Map<string, HistoryLine>> | undefined;

  const load = async (): Promise<Map<string, HistoryLine>> => {
    const read = [...(await archive.contents(linePrefix)).values()].map(readLine);
    const lines = new Map(read.filter((line) => line !== undefined).map((line) => [line.call, line]));
    // Its line is written last: what has none was cut short.
    const ids = (await Promise.all(prefixes.map((prefix) => archive.ids(prefix)))).flat();
    await archive.remove(ids.filter((id) => !lines.has(id.slice(id.lastIndexOf('/') + 1))));
    return lines;
  };
  const indexed = (): Promise<Map<string, HistoryLine>> => {
    const loading = index ?? load();
    index = loading;
    loading.catch(() => {
      if (index === loading) index = undefined;
    });
    return loading;
  };
  const drop = async (lines: Map<string, HistoryLine>, calls: readonly string[]): Promise<void> => {
    if (calls.length === 0) return;
    await archive.remove(calls.flatMap((call) => prefixes.map((prefix) => `${prefix}${call}`)));
    for (const call of calls) lines.delete(call);
  };
  const put = async (lines: Map<string, HistoryLine>, line: HistoryLine): Promise<void> => {
    await archive.write(`${linePrefix}${line.call}`, JSON.stringify(line));
    lines.set(line.call, line);
  };
  const dropBodies = async (lines: Map<string, HistoryLine>): Promise<void> => {
    await archive.remove(await archive.ids(bodyPrefix));
    for (const line of lines.values()) {
      if (!line.body) continue;
      const text = await archive.read(`${entryPrefix}${line.call}`);
      const entry = text === undefined ? undefined : readEntry(text);
      if (entry) await put(lines, lineOf(entry, 0));
    }
  };

  return {
    add: (entry, body) =>
      inTurn(async () => {
        const lines = await indexed();
        const limits = await chosen.read();
        const kept = limits.bodies && body.length <= longestBody ? body : '';
        if (kept !== '') await archive.write(`${bodyPrefix}${entry.call}`, kept);
        await archive.write(`${entryPrefix}${entry.call}`, JSON.stringify(entry));
        await put(lines, lineOf(entry, kept.length));
        await drop(lines, pastLimits(latestFirst(lines), limits, clock()));
      }),
    lines: () => inTurn(async () => latestFirst(await indexed())),
    async entry(call) {
      const text = await archive.read(`${entryPrefix}${call}`);
      return text === undefined ? undefined : readEntry(text);
    },
    body: (call) => archive.read(`${bodyPrefix}${call}`),
    remove: (calls) => inTurn(async () => drop(await indexed(), calls)),
    clear: () =>
      inTurn(async () => {
        const ids = await Promise.all(prefixes.map((prefix) => archive.ids(prefix)));
        await archive.remove(ids.flat());
        index = undefined;
      }),
    limits: () => chosen.read(),
    limit: (limits) =>
      inTurn(async () => {
        await chosen.write(limits);
        const lines = await indexed();
        if (!limits.bodies) await dropBodies(lines);
        await drop(lines, pastLimits(latestFirst(lines), limits, clock()));
      }),
    forget() {
      index = undefined;
    },
  };
}
