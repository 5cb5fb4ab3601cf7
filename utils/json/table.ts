import { childOf } from './place';
import { sizeOf } from './steps';
import { writeJson } from './write';

/** One cell: what is shown, and whether that is all of it. */
export interface Cell {
  readonly text: string;
  /** Not shown whole: cut, or a list or object that the tree shows better. */
  readonly cut: boolean;
  /** What the record is called whose id this is, where that is known. */
  readonly name?: string;
  /** Where the tree has the value whole: its position in its row. Only where it is cut. */
  readonly step?: number;
}

/** The columns that rows have. */
export interface Columns {
  readonly names: readonly string[];
  /** How many more there are, which only the tree shows: too many of them, or names of no sensible length. */
  readonly left: number;
}

/** Characters of a cell that a table shows. */
const cellLength = 120;

/** Rows that are looked at for their columns: those of an API's list have the same ones. */
const sampled = 200;

/** Columns that a table can have, and the length of a name that still fits above one. */
const mostColumns = 200;
const longestName = 200;

/** Columns that are shown until the person chooses. */
const usualColumns = 10;

/** Whether a value can be a row: null and lists cannot. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names that the rows have, in the order in which they first come; `id` before all others. */
export function columnsOf(rows: readonly unknown[]): Columns {
  const names = new Set<string>();
  for (const row of rows.slice(0, sampled)) {
    if (isObject(row)) for (const name of Object.keys(row)) names.add(name);
  }
  const fit = [...names].filter((name) => name.length <= longestName);
  const ordered = names.has('id') ? ['id', ...fit.filter((name) => name !== 'id')] : fit;
  const shown = ordered.slice(0, mostColumns);
  return { names: shown, left: names.size - shown.length };
}

/** Whether a value says something by itself: the API writes 0 for "none" as often as it leaves a value out. */
const saysSomething = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== '' && value !== '0'
    : typeof value === 'number'
      ? value !== 0
      : value === true;

/** The columns that are worth showing first: those that say something by themselves in any row. */
export function usualOf(rows: readonly unknown[], { names }: Columns): readonly string[] {
  const sample = rows.slice(0, sampled);
  const filled = names.filter((name) => sample.some((row) => saysSomething(childOf(row, name))));
  return (filled.length > 0 ? filled : names).slice(0, usualColumns);
}

/** What a cell shows of a value. */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return { text: '', cut: false };
  const container = typeof value === 'object';
  const text = container ? writeJson(value, cellLength + 1) : String(value);
  return {
    text: text.slice(0, cellLength),
    cut: text.length > cellLength || (container && sizeOf(value) > 0),
  };
}

/** The cells of some rows, in the order of the columns. A row that is no object has empty ones. */
export function cellsOf(rows: readonly unknown[], columns: readonly string[]): readonly (readonly Cell[])[] {
  return rows.map((row) =>
    columns.map((name) => {
      const cell = cellOf(isObject(row) ? childOf(row, name) : undefined);
      return cell.cut && isObject(row) ? { ...cell, step: Object.keys(row).indexOf(name) } : cell;
    }),
  );
}
