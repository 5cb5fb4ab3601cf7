import type { Collection } from '@/utils/activecampaign/answers/collection';
import { type ColumnNames, columnNames } from '@/utils/activecampaign/answers/names';
import { type Sort, sortedBy } from '@/utils/json/sort';
import type { Steps } from '@/utils/json/steps';
import { type Cell, cellsOf, columnsOf, isObject, usualOf } from '@/utils/json/table';

/** One row of a table. */
export interface TableRow {
  /** Its position in the answer, however the table is sorted. */
  readonly at: number;
  /** A cell for each column that is shown. */
  readonly cells: readonly Cell[];
}

/** Some rows of a collection. */
export interface TableWindow {
  /** The key that the rows lie under; '' where the answer is no collection of records. */
  readonly key: string;
  /** Where the tree has them. */
  readonly place: Steps;
  /** Every column that can be shown. */
  readonly columns: readonly string[];
  /** How many more there are, which only the tree shows. */
  readonly columnsLeft: number;
  /** Those that the rows have cells for: the ones that were asked for, else the usual ones. */
  readonly shown: readonly string[];
  /** Rows in this answer. */
  readonly count: number;
  /** Rows in all, where the answer says so. */
  readonly total?: number;
  readonly from: number;
  readonly rows: readonly TableRow[];
}

/** What is asked of a table. */
export interface TableRequest {
  /** The key of the rows, where the operation is known for one. */
  readonly rows?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly sort?: Sort | undefined;
  readonly from: number;
  readonly count: number;
}

/** Gives windows of one table. */
export type AnswerTable = (request: TableRequest) => TableWindow;

/** The table of an answer. What takes time (an order, the names for ids) is found out once. */
export function createAnswerTable(
  whole: unknown,
  collection: Collection | undefined,
  language: string,
): AnswerTable {
  const records = collection && (collection.rows.length === 0 || collection.rows.some(isObject));
  if (!collection || !records) {
    const none = { key: '', place: [], columns: [], columnsLeft: 0, shown: [], count: 0, rows: [] };
    return ({ from }) => ({ ...none, from });
  }
  const { key, rows, total } = collection;
  const columns = columnsOf(rows);
  const usual = usualOf(rows, columns);
  const place = [Object.keys(whole as object).indexOf(key)];
  const names = new Map<string, ColumnNames | undefined>();
  let order: { readonly by: string; readonly positions: Uint32Array } | undefined;

  const namesFor = (column: string): ColumnNames | undefined => {
    if (!names.has(column)) names.set(column, columnNames(whole, column));
    return names.get(column);
  };
  const positions = (sort: Sort | undefined, from: number, count: number): readonly number[] => {
    const length = Math.max(0, Math.min(count, rows.length - from));
    if (!sort) return Array.from({ length }, (_, index) => from + index);
    const by = JSON.stringify(sort);
    if (order?.by !== by) order = { by, positions: sortedBy(rows, sort, language) };
    return [...order.positions.subarray(from, from + length)];
  };

  return ({ columns: asked, sort, from, count }) => {
    const chosen = asked?.filter((column) => columns.names.includes(column)) ?? [];
    const shown = chosen.length > 0 ? chosen : usual;
    const wanted = positions(sort, from, count);
    const cells = cellsOf(
      wanted.map((at) => rows[at]),
      shown,
    );
    const named = (cell: Cell, index: number): Cell => {
      const name = namesFor(shown[index] ?? '')
        ?.get(cell.text)
        ?.slice(0, 120);
      return name === undefined ? cell : { ...cell, name };
    };
    return {
      key,
      place,
      columns: columns.names,
      columnsLeft: columns.left,
      shown,
      count: rows.length,
      ...(total !== undefined && { total }),
      from,
      rows: wanted.map((at, index) => ({ at, cells: (cells[index] ?? []).map(named) })),
    };
  };
}
