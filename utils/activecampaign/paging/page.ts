import { collectionIn } from '../answers/collection';
import { isRecord } from '../diagnosis/json';
import type { SeenIds } from './seen-ids';
import { pageSize, pageTarget, type Way } from './way';

/** How far a collection has been read. */
export interface Reached {
  /** The id of the last row, or the number of rows that came so far, doubles too. */
  readonly cursor: number;
  /** How many there were, as the page before said. */
  readonly total?: number | undefined;
  /** What tells the rows of the page before; undefined where nobody knows it. */
  readonly before?: readonly string[] | undefined;
  /** Up to where it was read once more since rows had moved: no second time for the same place. */
  readonly again?: number | undefined;
}

/** One page of a collection, as far as it brings anything new. */
export interface TakenPage {
  readonly kind: 'page';
  /** The key that the rows lie under. */
  readonly key: string;
  /** Those that had not come before. */
  readonly rows: readonly unknown[];
  /** How many had, but for the one that was asked for on purpose. */
  readonly doubles: number;
  /** Rows before this page went or moved, though the number of them does not tell. */
  readonly moved: boolean;
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
  /** Nothing comes, though the same answer says that there is more. */
  | 'fell-short'
  /** Contacts do not come in the order of their ids, so nobody knows where to go on. */
  | 'not-ordered'
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

/** Contacts, from id to id: those with a later id than the cursor, each once. `whole`: nothing comes after them. */
function takeById(
  rows: readonly unknown[],
  { cursor }: Reached,
  whole: boolean,
): { readonly fresh: readonly unknown[]; readonly cursor: number } | NoPage {
  const taken = new Set<number>();
  let last = cursor;
  let isOrdered = true;
  const fresh = rows.filter((row) => {
    const id = Number(idOf(row) || Number.NaN);
    if (!(id > cursor) || taken.has(id)) return false;
    isOrdered &&= id > last;
    last = Math.max(last, id);
    taken.add(id);
    return true;
  });
  if (rows.length > 0 && fresh.length === 0) return 'not-paged';
  return isOrdered || whole ? { fresh, cursor: last } : 'not-ordered';
}

/** By offset the last row of the page before is asked for once more: where it is no longer first, rows moved. */
const overlapOf = (way: Way, { before = [] }: Reached): number =>
  way === 'offset' && before.length > 0 ? 1 : 0;

/** The target of the page that comes next. */
export const nextTarget = (target: string, way: Way, reached: Reached): string =>
  pageTarget(target, way, reached.cursor - overlapOf(way, reached));

/** How many rows fewer there are than the page before said. */
const goneSince = ({ total: before }: Reached, total: number | undefined): number =>
  before === undefined || total === undefined ? 0 : Math.max(0, before - total);

/**
 * Takes what is new out of the answer to `nextTarget`, parsed. `rowsKey`: the key of the rows, where the operation is known for one.
 * An id that came before is not taken again; rows without ids all are, but for the one that was asked for on purpose.
 * Where less than a page comes, that alone says nothing: an account may give less at once. The end is where nothing new
 * comes, or where as much came as there is.
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
  const page = (
    fresh: readonly unknown[],
    cursor: number,
    last: boolean,
    { moved = false, asked = 0, back = false, again = reached.again } = {},
  ): TakenPage => ({
    kind: 'page',
    key,
    rows: fresh,
    doubles: received - fresh.length - asked,
    moved,
    // Read from further back, the next page does not follow this one.
    reached: { cursor, total, before: back ? undefined : marks, again },
    ...(total !== undefined && { total }),
    last,
  });
  if (way === 'id') {
    // What is said to be there may be what is left or what there is in all: only a page with all of it is the last.
    const whole = total !== undefined && received >= total;
    const taken = takeById(rows, reached, whole);
    return typeof taken === 'string' ? taken : page(taken.fresh, taken.cursor, received === 0 || whole);
  }
  const overlap = overlapOf(way, reached);
  if (received > overlap && isSame(marks, reached.before)) return 'not-paged';
  const known = overlap === 0 ? -1 : marks.indexOf(reached.before?.at(-1) ?? '');
  const asked = known < 0 ? 0 : 1;
  const fresh = rows.slice(known + 1).filter((row) => idOf(row) === '' || seen.add(idOf(row)));
  const gone = goneSince(reached, total);
  // Rows that went made others take their places, before this page: it is read on from where those are now.
  if (gone > 0) return page(fresh, Math.max(0, reached.cursor - gone), false, { asked, back: true });
  const cursor = reached.cursor - overlap + received;
  const isAll = total === undefined || cursor >= total;
  if (received === 0 && !isAll) return 'fell-short';
  const moved = overlap > 0 && known < 0;
  // The row that was last is not here: it went, or moved ahead, and others with it that were not read yet.
  if (moved && reached.cursor > (reached.again ?? 0) && marks.every((_, at) => idOf(rows[at]) !== '')) {
    const from = Math.max(0, reached.cursor - pageSize);
    return page(fresh, from, false, { moved, back: true, again: reached.cursor });
  }
  const last = received - asked === 0 || (total !== undefined && isAll);
  return page(fresh, cursor, last, { moved, asked });
}
