import type { Span } from './span';

/** An API key is hexadecimal and 40 characters or longer; a longer run may hold one. */
const keyShape = /[0-9a-f]{40,}/gi;

/** Everything shaped like a key, whoever's it is. */
export const keyShapes = (text: string): Span[] =>
  Array.from(text.matchAll(keyShape), ({ index, 0: run }) => ({ start: index, end: index + run.length }));
