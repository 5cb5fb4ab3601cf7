import type { Piece } from '../piece';
import type { Text } from '../text';

/** The shortest stretch that counts as a repeat, by the length of what is repeated. */
const shortest = (unit: number): number => (unit === 1 ? 3 : unit === 2 ? 4 : 2 * unit - 1);

/**
 * What is typed again and again: aaaa, abcabc, "tiger tiger". `costOf` prices the first one, given its two ends, from
 * what is known so far; the repeats of shorter units are passed to `found` before longer ones are priced.
 */
export function findRepeats(
  { folded, characters }: Text,
  costOf: (start: number, end: number) => number,
  found: (piece: Piece) => void,
): void {
  const known: Piece[] = [];
  for (let unit = 1; unit <= folded.length / 2 + 1; unit++) {
    let start = 0;
    while (start + unit < folded.length) {
      let end = start + unit;
      while (end < folded.length && isSame(characters, end, end - unit)) end++;
      const isKnown = known.some((piece) => piece.start <= start && piece.end >= end);
      if (end - start >= shortest(unit) && !isKnown) {
        const cost = costOf(start, start + unit) + Math.log10(Math.ceil((end - start) / unit));
        const piece: Piece = { start, end, cost, habits: ['repeat'] };
        known.push(piece);
        found(piece);
      }
      start = Math.max(start + 1, end - unit + 1);
    }
  }
}

const isSame = (characters: readonly string[], one: number, other: number): boolean =>
  characters[one] === characters[other];
