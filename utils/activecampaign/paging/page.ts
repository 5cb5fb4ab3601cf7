import { collectionIn } from '../answers/collection';
import { takeById } from './by-id';
import { overlapOf, takeByOffset } from './by-offset';
import type { SeenIds } from './seen-ids';
import type { NoPage, Reached, Taken } from './taken';
import { pageTarget, type Way } from './way';

/** One page of a collection, as far as it brings anything new. */
export interface TakenPage extends Taken {
  readonly kind: 'page';
  /** The key that the rows lie under. */
  readonly key: string;
  /** How many there are, as this page says: from here on or in all, which the API does not tell. */
  readonly total?: number;
}

/** The target of the page that comes next. */
export const nextTarget = (target: string, way: Way, reached: Reached, seen: SeenIds): string =>
  pageTarget(target, way, reached.cursor - (way === 'offset' ? overlapOf(reached, seen) : 0));

/**
 * Takes what is new out of the answer to `nextTarget`, parsed. `rowsKey`: the key of the rows, where the operation is known
 * for one. Where less than a page comes, that alone says nothing: an account may give less at once. The end is where
 * nothing new comes, or where as much came as there is.
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
  const taken =
    way === 'id' ? takeById(collection, reached, answer) : takeByOffset(collection, reached, seen);
  if (typeof taken === 'string') return taken;
  const { key, total } = collection;
  return { kind: 'page', key, ...taken, ...(total !== undefined && { total }) };
}
