import { keyShapes } from './key-shapes';
import { secretFinder } from './secret-finder';
import { withoutSpans } from './span';

/** What stands where a key was: whoever opens the request is asked for it. */
export const keyVariable = '{{key}}';

/**
 * Takes keys out of texts, in every encoding, and all that is shaped like one; a variable stands in their place.
 * Prepared once for a set of keys, so that many texts can pass it.
 */
export function withoutKeys(keys: readonly string[]): (text: string) => string {
  const find = secretFinder(keys);
  return (text) => {
    const spans = [...find(text), ...keyShapes(text)];
    return spans.length === 0 ? text : withoutSpans(text, spans, keyVariable);
  };
}
