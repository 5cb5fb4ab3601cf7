import type { Hit } from './search.ts';

/** A place by what it is, without the numbers that differ from one profile to the next. */
const placeOf = ({ file, secret, form, layer }: Hit): string =>
  JSON.stringify([file.replace(/[0-9A-F]{8,}|\d{3,}/g, '#'), secret, form, layer]);

/** What was found in one profile at places where the control run has nothing of the kind. */
export function beyond(hits: readonly Hit[], control: readonly Hit[]): Hit[] {
  const known = new Set(control.map(placeOf));
  return hits.filter((hit) => !known.has(placeOf(hit)));
}
