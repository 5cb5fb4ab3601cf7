import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Value } from '@/utils/messaging/contract';
import type { Asking } from './answer-asking';

type TableWindow = Value<'answer.table'>;

/** One row of a table. */
export type TableRow = TableWindow['rows'][number];

/** By which column a table is sorted, and which way. */
export interface Sort {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** Rows that are loaded at once. */
export const rowsAtOnce = 100;

/** Rows of the first window: what fits on a screen, so that it is there at once. */
const rowsAtFirst = 50;

/** Keeps which columns the person chose, by operation. */
export type ChosenColumns = Map<string, readonly string[]>;

/** The table of an answer that is a page of a collection. */
export interface AnswerTable {
  /** What the first window says of it all; `key` is '' where the answer is no collection. */
  readonly about: ReadonlySignal<Omit<TableWindow, 'rows' | 'from'> | undefined>;
  readonly sort: ReadonlySignal<Sort | undefined>;
  /** How wide the columns are, in characters. */
  readonly widths: ReadonlySignal<readonly number[]>;
  /** Counts the changes. */
  readonly version: ReadonlySignal<number>;
  load(): Promise<void>;
  /** A row; undefined until it was loaded, which asking for it begins. */
  row(at: number): TableRow | undefined;
  /** Sorts by a column: upwards, then downwards, then as it came. */
  sortBy(column: string): void;
  /** Shows a column, or no longer. The last one stays. */
  toggleColumn(column: string): void;
  /** Shows the usual columns again. */
  usualColumns(): void;
}

/** The narrowest and the widest that a column gets, in characters. */
const narrowest = 6;
const widest = 34;

function widthsOf({ shown, rows }: TableWindow): readonly number[] {
  return shown.map((name, index) => {
    const texts = rows.map(({ cells }) => {
      const cell = cells[index];
      return (cell?.name ?? cell?.text ?? '').length + (cell?.name ? (cell.text.length ?? 0) + 2 : 0);
    });
    return Math.min(widest, Math.max(narrowest, name.length + 3, ...texts));
  });
}

/** What a table is made from. */
export interface TableSource {
  /** The key that the operation's rows lie under, where it is known. */
  readonly rowsKey: string | undefined;
  /** Names the operation. */
  readonly operation: string;
  readonly chosen: ChosenColumns;
  /** Rows that came with the answer. */
  readonly first: TableWindow | undefined;
}

/** The table of one answer. */
export function createAnswerTable(
  { ask }: Asking,
  { rowsKey, operation, chosen, first: came }: TableSource,
): AnswerTable {
  const first = signal<TableWindow | undefined>(undefined);
  const sort = signal<Sort | undefined>(undefined);
  const version = signal(0);
  const rows = new Map<number, TableRow>();
  const asked = new Set<number>();
  /** What is on its way for other columns, or another order, comes too late. */
  let round = 0;

  const load = async (from: number, count: number): Promise<void> => {
    if (asked.has(from)) return;
    asked.add(from);
    const now = round;
    const columns = chosen.get(operation);
    const found = await ask('answer.table', {
      from,
      count,
      ...(rowsKey !== undefined && { rows: rowsKey }),
      ...(columns && { columns: [...columns] }),
      ...(sort.value && { sort: sort.value }),
    });
    if (now !== round) return;
    if (found) take(found);
    else asked.delete(from);
  };
  const take = (found: TableWindow): void => {
    if (rows.size === 0) first.value = found;
    found.rows.forEach((row, index) => {
      rows.set(found.from + index, row);
    });
    version.value += 1;
  };
  const anew = async (): Promise<void> => {
    round += 1;
    rows.clear();
    asked.clear();
    await load(0, rowsAtOnce);
  };

  return {
    about: first,
    sort,
    widths: computed(() => (first.value ? widthsOf(first.value) : [])),
    version,
    async load() {
      // What came with the answer is of the usual columns, and of the key that seemed to be that of the rows.
      if (!came || chosen.has(operation) || (rowsKey !== undefined && came.key !== rowsKey)) {
        return load(0, rowsAtFirst);
      }
      asked.add(0);
      take(came);
    },
    row(at) {
      const row = rows.get(at);
      const start = at - (at % rowsAtOnce);
      // The first window is smaller than the others.
      if (!row) void load(at >= rowsAtFirst && start === 0 ? rowsAtFirst : start, rowsAtOnce);
      return row;
    },
    sortBy(column) {
      const direction = sort.value?.column === column ? sort.value.direction : undefined;
      const next = { up: 'down', down: undefined } as const;
      const to = direction ? next[direction] : 'up';
      sort.value = to && { column, direction: to };
      void anew();
    },
    toggleColumn(column) {
      const { columns = [], shown = [] } = first.value ?? {};
      const left = columns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
      if (left.length === 0) return;
      chosen.set(operation, left);
      void anew();
    },
    usualColumns() {
      chosen.delete(operation);
      void anew();
    },
  };
}
