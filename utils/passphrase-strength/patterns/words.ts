import type { Entry, Index } from '../dictionary';
import { oneBit, type Piece } from '../piece';
import { readingsOf, wordPiece } from '../readings';
import type { Text } from '../text';

/** A shorter word from the back is any few letters. */
const shortestBackwards = 4;

/** The words of an index in a string, with their two ends. */
function* found(folded: string, index: Index): Generator<[start: number, end: number, entry: Entry]> {
  for (let start = 0; start < folded.length; start++) {
    for (let end = start + 1; end <= folded.length; end++) {
      const part = folded.slice(start, end);
      const entry = index.get(part);
      if (entry) yield [start, end, entry];
      else if (!index.has(part)) break;
    }
  }
}

/** The words of an index in a passphrase: as they are, with signs for letters, from the back. */
export function wordPieces(text: Text, index: Index): readonly Piece[] {
  if (index.size === 0) return [];
  const pieces: (Piece | undefined)[] = [];
  const { length } = text.folded;
  for (const reading of readingsOf(text)) {
    for (const [start, end, { cost, kind }] of found(reading.folded, index))
      pieces.push(wordPiece(text, reading, [start, end], cost, [kind]));
    const fromTheBack = reading.folded.split('').reverse().join('');
    for (const [start, end, { cost, kind }] of found(fromTheBack, index))
      if (end - start >= shortestBackwards)
        pieces.push(
          wordPiece(text, reading, [length - end, length - start], cost + oneBit, [kind, 'reversed']),
        );
  }
  return pieces.filter((piece) => piece !== undefined);
}
