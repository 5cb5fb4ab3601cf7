import { keyShapes } from './key-shapes';
import { secretFinder } from './secret-finder';
import type { Span } from './span';

/** Where a text holds one of the keys in any encoding, or something shaped like a key: see keyFinder. */
export function keySpansFor(keys: readonly string[]): (text: string) => readonly Span[] {
  const find = secretFinder(keys);
  return (text) => [...find(text), ...keyShapes(text)];
}

/**
 * Tells whether a text holds one of the keys in any encoding, or something shaped like a key. Prepared once for a set
 * of keys, so that many texts can pass it.
 */
export function keyFinder(keys: readonly string[]): (text: string) => boolean {
  const find = keySpansFor(keys);
  return (text) => find(text).length > 0;
}
