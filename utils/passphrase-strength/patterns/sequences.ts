import { capitalsCost } from '../capitals';
import type { Piece } from '../piece';
import type { Text } from '../text';

const mostStep = 3;

/** The places where people begin to count. */
const beginnings = new Set(['a', 'z', '0', '1', '9']);

function cost(text: Text, start: number, end: number, step: number): number {
  const first = text.folded[start] ?? '';
  const starts = beginnings.has(first) ? beginnings.size : /\d/.test(first) ? 10 : 26;
  const directions = step === 1 ? 1 : 2 * Math.abs(step);
  return (
    Math.log10(starts) +
    Math.log10(end - start) +
    Math.log10(directions) +
    capitalsCost(text.characters.slice(start, end))
  );
}

/** Runs of letters or digits with an even step: abcd, 4321, 2468, ace. */
export function sequencePieces(text: Text): readonly Piece[] {
  const { folded } = text;
  const pieces: Piece[] = [];
  let start = 0;
  while (start < folded.length - 2) {
    const step = folded.charCodeAt(start + 1) - folded.charCodeAt(start);
    let end = start + 2;
    while (end < folded.length && folded.charCodeAt(end) - folded.charCodeAt(end - 1) === step) end++;
    const isCounted =
      step !== 0 && Math.abs(step) <= mostStep && /^[\p{L}\d]+$/u.test(folded.slice(start, end));
    if (isCounted && end - start >= 3)
      pieces.push({ start, end, cost: cost(text, start, end, step), habits: ['sequence'] });
    start = end - 1;
  }
  return pieces;
}
