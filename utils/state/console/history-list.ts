import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { Value } from '@/utils/messaging/contract';

/** One call of the history, as the list shows it. */
export type HistoryLine = Value<'history.list'>[number];

/** A call with the operation that it was of. */
export interface HistoryRow {
  readonly line: HistoryLine;
  readonly operation: Operation | undefined;
  /** The operation's name; '' where none is known. */
  readonly name: string;
}

/** The calls of one day. */
export interface HistoryDay {
  /** Its beginning: ms since 1970. */
  readonly day: number;
  readonly rows: readonly HistoryRow[];
}

/** The calls of the history, by day and narrowed down to what is searched for. */
export interface HistoryList {
  readonly query: Signal<string>;
  /** The latest first. */
  readonly days: ReadonlySignal<readonly HistoryDay[]>;
  /** How many there are, and how many are listed. */
  readonly all: ReadonlySignal<number>;
  readonly found: ReadonlySignal<number>;
  rowOf(line: HistoryLine): HistoryRow;
}

const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Words that a call is found by. */
const textOf = ({ line, name }: HistoryRow): string =>
  `${line.method} ${line.target} ${line.status ?? ''} ${name}`.toLowerCase();

/** The list over the calls. `find`: the operation of a request; `nameOf`: what it is called. */
export function createHistoryList(
  lines: ReadonlySignal<readonly HistoryLine[]>,
  find: (line: HistoryLine) => Operation | undefined,
  nameOf: (operation: Operation) => string,
): HistoryList {
  const query = signal('');
  const made = new Map<string, HistoryRow>();
  const rowOf = (line: HistoryLine): HistoryRow => {
    const known = made.get(line.call);
    if (known) return known;
    const operation = find(line);
    const row = { line, operation, name: operation ? nameOf(operation) : '' };
    made.set(line.call, row);
    return row;
  };
  lines.subscribe((present) => {
    if (present.length === 0) made.clear();
  });
  const rows = computed(() => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    return lines.value.map(rowOf).filter((row) => {
      const text = textOf(row);
      return words.every((word) => text.includes(word));
    });
  });
  return {
    query,
    rowOf,
    all: computed(() => lines.value.length),
    found: computed(() => rows.value.length),
    days: computed(() =>
      [...Map.groupBy(rows.value, ({ line }) => dayOf(line.at))].map(([day, those]) => ({
        day,
        rows: those,
      })),
    ),
  };
}
