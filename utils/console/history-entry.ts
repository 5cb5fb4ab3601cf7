import type { Answered } from '@/utils/activecampaign/answers/answered';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { HistoryLimits } from './history-limits';

/** One call that was made: all that is needed to look at it again, and to make it again. */
export interface HistoryEntry extends Omit<Answered, 'text' | 'diagnosis'> {
  /** The credential's id; its key is not in here. */
  readonly credential: string;
  readonly account: string;
  readonly method: Method;
  readonly target: string;
  /** The request's body. */
  readonly sent: string;
  /** The record as it was before a change, as JSON: what is needed to put it back. */
  readonly before?: string | undefined;
}

/** An entry in one line: what lists, searches and limits need. Small, so that all of them fit into memory. */
export interface HistoryLine {
  readonly call: string;
  /** When it was sent: ms since 1970. */
  readonly at: number;
  readonly account: string;
  readonly method: Method;
  readonly target: string;
  /** The status of the answer; undefined where none came. */
  readonly status?: number | undefined;
  readonly ms: number;
  /** Characters that are kept of it, in requests and answers. */
  readonly kept: number;
  /** Whether the body of its answer is kept, where it had one. */
  readonly body: boolean;
}

/** The line of an entry. `body`: characters of the answer that are kept. */
export function lineOf(entry: HistoryEntry, body: number): HistoryLine {
  const { call, at, account, method, target, sent, before, result } = entry;
  return {
    call,
    at,
    account,
    method,
    target,
    ...(result.kind === 'answer' && { status: result.status }),
    ms: result.ms,
    kept: sent.length + (before?.length ?? 0) + body,
    body: body > 0,
  };
}

const parsed = (text: string): Partial<Record<string, unknown>> | undefined => {
  try {
    return (JSON.parse(text) as Partial<Record<string, unknown>> | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** A line as it came out of the archive; undefined where it is none. */
export function readLine(text: string): HistoryLine | undefined {
  const line = parsed(text);
  const sound =
    typeof line?.call === 'string' && typeof line.at === 'number' && typeof line.target === 'string';
  return sound ? (line as unknown as HistoryLine) : undefined;
}

/** An entry as it came out of the archive; undefined where it is none. */
export function readEntry(text: string): HistoryEntry | undefined {
  const entry = parsed(text);
  const sound =
    typeof entry?.call === 'string' && typeof entry.sent === 'string' && typeof entry.result === 'object';
  return sound ? (entry as unknown as HistoryEntry) : undefined;
}

const aDay = 24 * 60 * 60_000;

/** Which of them have to go: too many, too old, or too large together; the latest stays in any case. Latest first. */
export function pastLimits(
  lines: readonly HistoryLine[],
  { entries, days, megabytes }: HistoryLimits,
  now: number,
): readonly string[] {
  let characters = 0;
  return lines
    .filter(({ at, kept }, index) => {
      characters += kept;
      return index > 0 && (index >= entries || now - at > days * aDay || characters > megabytes * 1_000_000);
    })
    .map(({ call }) => call);
}
