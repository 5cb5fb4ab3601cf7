import { encodingsOf } from './encodings';
import { keyShapes } from './key-shapes';
import { finderOf } from './needles';

/**
 * Tells whether a text holds one of the keys in any encoding, or something shaped like a key. Prepared once for a set
 * of keys, so that many texts can pass it.
 */
export function keyFinder(keys: readonly string[]): (text: string) => boolean {
  const find = finderOf(new Set(keys.flatMap(encodingsOf)));
  return (text) => find(text).length > 0 || keyShapes(text).length > 0;
}
