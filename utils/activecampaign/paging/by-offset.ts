import type { Collection } from '../answers/collection';
import { idOf } from './row-id';
import type { SeenIds } from './seen-ids';
import type { NoPage, Reached, Taken } from './taken';
import { pageSize } from './way';

/** What tells a row from those of the page before. */
const markOf = (row: unknown): string => idOf(row) || JSON.stringify(row);

const isSame = (ids: readonly string[], before: readonly string[] | undefined): boolean =>
  before !== undefined && ids.length === before.length && ids.every((id, at) => id === before[at]);

/** The last row of the page before is asked for once more, where ids can tell that it is one of those that came. */
export const overlapOf = ({ cursor }: Reached, seen: SeenIds): number => (cursor > 0 && seen.any() ? 1 : 0);

/** How often it is gone back at most: more often the more has been read, since lists move for as long as they are read. */
const mostBack = (cursor: number): number => 20 + Math.floor(cursor / pageSize);

/**
 * What a page by offset brings. An id that came before is not taken again; rows without ids all are. The page begins
 * with the last row of the page before: where it begins with one that never came, rows went and others took their places,
 * and it is read from further back, until it follows what is here.
 */
export function takeByOffset(
  { rows, total }: Pick<Collection, 'rows' | 'total'>,
  reached: Reached,
  seen: SeenIds,
): Taken | NoPage {
  const { cursor, back = 0 } = reached;
  const overlap = overlapOf(reached, seen);
  const from = cursor - overlap;
  const to = from + rows.length;
  const before = rows.map(markOf);
  if (rows.length > overlap && isSame(before, reached.before)) return 'not-paged';
  if (rows.length === 0 && total !== undefined && total > from) return 'fell-short';

  const fresh = rows.filter((row, at) => (idOf(row) === '' ? at >= overlap : seen.add(idOf(row))));
  const moved = overlap > 0 && fresh[0] === rows[0];
  const doubles = rows.length - fresh.length;
  if (moved && back < mostBack(cursor)) {
    const further = Math.max(0, Math.min(cursor - pageSize, total ?? cursor));
    return { rows: fresh, doubles, moved, reached: { cursor: further, back: back + 1 }, last: false };
  }
  return {
    rows: fresh,
    doubles: moved ? doubles : doubles - overlap,
    moved,
    reached: { cursor: to, back, before },
    last: rows.length <= overlap || (total !== undefined && to >= total),
  };
}
