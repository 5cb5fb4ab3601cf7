import { collectionIn } from '../answers/collection';
import { isRecord } from '../diagnosis/json';
import type { SeenIds } from './seen-ids';
import type { Way } from './way';

/** How far a collection has been read. */
export interface Reached {
  /** The id of the last row, or the number of rows that came so far, doubles too. */
  readonly cursor: number;
  /** How many there were, as the page before said. */
  readonly total?: number | undefined;
  /** What tells the rows of the page before; undefined where nobody knows it. */
  readonly before?: readonly string[] | undefined;
}

/** One page of a collection, as far as it brings anything new. */
export interface TakenPage {
  readonly kind: 'page';
  /** The key that the rows lie under. */
  readonly key: string;
  /** Those that had not come before. */
  readonly rows: readonly unknown[];
  /** How many had. */
  readonly doubles: number;
  readonly reached: Reached;
  /** How many there are, as this page says: from here on or in all, which the API does not tell. */
  readonly total?: number;
  /** Nothing comes after it. */
  readonly last: boolean;
}

/** Why an answer is no page that could be taken. */
export type NoPage =
  /** It is no collection. */
  | 'no-collection'
  /** The same rows came again: the account does not page here, so there would be no end. */
  | 'not-paged';

/** The id of a row; '' where it has none. */
export function idOf(row: unknown): string {
  const id = isRecord(row) ? row.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** What tells a row from others. */
const markOf = (row: unknown): string => idOf(row) || JSON.stringify(row);

const isSame = (ids: readonly string[], before: readonly string[] | undefined): boolean =>
  before !== undefined && ids.length === before.length && ids.every((id, at) => id === before[at]);

/** Contacts carry the ids of their custom values alone; the values themselves come beside them. */
function withValues(rows: readonly unknown[], answer: unknown): readonly unknown[] {
  const values = isRecord(answer) ? answer.fieldValues : undefined;
  if (!Array.isArray(values)) return rows;
  const byContact = Map.groupBy(values.filter(isRecord), ({ contact }) => String(contact));
  return rows.map((row) => (isRecord(row) ? { ...row, fieldValues: byContact.get(idOf(row)) ?? [] } : row));
}

/** Contacts, from id to id: each is later than the one before, so what is not later has come already. */
function takeById(
  rows: readonly unknown[],
  { cursor }: Reached,
): { readonly fresh: readonly unknown[]; readonly cursor: number } | undefined {
  let last = cursor;
  const fresh = rows.filter((row) => {
    const id = Number(idOf(row) || Number.NaN);
    if (!(id > last)) return false;
    last = id;
    return true;
  });
  return rows.length > 0 && fresh.length === 0 ? undefined : { fresh, cursor: last };
}

/** How many rows fewer there are than the page before said. */
const goneSince = ({ total: before }: Reached, total: number | undefined): number =>
  before === undefined || total === undefined ? 0 : Math.max(0, before - total);

/**
 * Takes what is new out of an answer, parsed. `rowsKey`: the key of the rows, where the operation is known for one.
 * An id that came before is not taken again; rows without ids all are. Where less than a page comes, that alone says
 * nothing: an account may give less at once. The end is where nothing comes, or where as much came as there is.
 */
export function takePage(
  answer: unknown,
  way: Way,
  reached: Reached,
  seen: SeenIds,
  rowsKey: string | undefined,
): TakenPage | NoPage {
  const collection = collectionIn(answer, rowsKey);
  if (!collection) return 'no-collection';
  const { key, total } = collection;
  const received = collection.rows.length;
  const marks = collection.rows.map(markOf);
  const rows = withValues(collection.rows, way === 'id' ? answer : undefined);
  const page = (fresh: readonly unknown[], cursor: number, last: boolean): TakenPage => ({
    kind: 'page',
    key,
    rows: fresh,
    doubles: received - fresh.length,
    reached: { cursor, total, before: marks },
    ...(total !== undefined && { total }),
    last,
  });
  if (way === 'id') {
    const taken = takeById(rows, reached);
    // What is said to be there may be what is left or what there is in all: only a page with all of it is the last.
    const last = received === 0 || (total !== undefined && received >= total);
    return taken ? page(taken.fresh, taken.cursor, last) : 'not-paged';
  }
  if (received > 0 && isSame(marks, reached.before)) return 'not-paged';
  const fresh = rows.filter((row) => idOf(row) === '' || seen.add(idOf(row)));
  const gone = goneSince(reached, total);
  // Rows that went made others take their places, before this page: it is read on from where those are now.
  if (gone > 0) return page(fresh, Math.max(0, reached.cursor - gone), false);
  const cursor = reached.cursor + received;
  return page(fresh, cursor, received === 0 || (total !== undefined && cursor >= total));
}
