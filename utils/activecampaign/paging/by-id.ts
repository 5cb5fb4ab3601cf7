import type { Collection } from '../answers/collection';
import { isRecord } from '../diagnosis/json';
import { idOf } from './row-id';
import type { NoPage, Reached, Taken } from './taken';

/** Contacts carry the ids of their custom values alone; the values themselves come beside them. */
function withValues(rows: readonly unknown[], answer: unknown): readonly unknown[] {
  const values = isRecord(answer) ? answer.fieldValues : undefined;
  if (!Array.isArray(values)) return rows;
  const byContact = Map.groupBy(values.filter(isRecord), ({ contact }) => String(contact));
  return rows.map((row) => (isRecord(row) ? { ...row, fieldValues: byContact.get(idOf(row)) ?? [] } : row));
}

/** What a page of contacts brings, from id to id: those with a later id than the cursor, each once. */
export function takeById(
  { rows, total }: Pick<Collection, 'rows' | 'total'>,
  { cursor }: Reached,
  answer: unknown,
): Taken | NoPage {
  // What is said to be there may be what is left or what there is in all: only a page with all of it is the last.
  const whole = total !== undefined && rows.length >= total;
  const taken = new Set<number>();
  let last = cursor;
  let isOrdered = true;
  const fresh = withValues(rows, answer).filter((row) => {
    const id = Number(idOf(row) || Number.NaN);
    if (!(id > cursor) || taken.has(id)) return false;
    isOrdered &&= id > last;
    last = Math.max(last, id);
    taken.add(id);
    return true;
  });
  if (rows.length > 0 && fresh.length === 0) return 'not-paged';
  if (!isOrdered && !whole) return 'not-ordered';
  return {
    rows: fresh,
    doubles: rows.length - fresh.length,
    moved: false,
    reached: { cursor: last },
    last: rows.length === 0 || whole,
  };
}
