import { characterCost } from './characters';
import { oneBit, type Piece } from './piece';
import type { Text } from './text';

/** The cheapest way to write a stretch of text as pieces and single characters. */
export interface Cover {
  /** The guesses, as a base-ten logarithm. */
  readonly cost: number;
  /** The pieces in it, in order. */
  readonly pieces: readonly Piece[];
}

/** The cheapest way to a place, as a chain back to the start. */
interface Way {
  readonly cost: number;
  readonly piece?: Piece;
  readonly before?: Way;
}

/** One more piece: an attacker has to try with and without it. What joins two pieces has told of the next already. */
const step = (before: Way, piece?: Piece): number => (piece?.joins || before.piece?.joins ? 0 : oneBit);

const cheaper = (one: Way | undefined, other: Way | undefined): Way | undefined =>
  !one || (other && other.cost < one.cost) ? other : one;

const extended = (before: Way, cost: number, piece?: Piece): Way => ({
  cost: before.cost + cost,
  before,
  ...(piece && { piece }),
});

/**
 * Dynamic programming over the places. For each place two ways are kept: the cheapest that ends in a piece, and the
 * cheapest that ends in characters that no pattern explains, since a run of those is one piece.
 * @param endingAt the pieces by the place behind their last character
 */
export function cover(
  text: Text,
  endingAt: readonly (readonly Piece[])[],
  start = 0,
  end = text.folded.length,
): Cover {
  const explained: (Way | undefined)[] = [{ cost: 0 }];
  const unexplained: (Way | undefined)[] = [undefined];
  for (let place = start + 1; place <= end; place++) {
    const at = place - start;
    const afterPiece = explained[at - 1];
    const afterRun = unexplained[at - 1];
    unexplained[at] = cheaper(
      afterRun && extended(afterRun, characterCost(text, place - 1, true)),
      afterPiece && extended(afterPiece, step(afterPiece) + characterCost(text, place - 1, false)),
    );
    let best: Way | undefined;
    for (const piece of endingAt[place] ?? []) {
      if (piece.start < start) continue;
      const before = cheaper(explained[piece.start - start], unexplained[piece.start - start]);
      if (before) best = cheaper(best, extended(before, piece.cost + step(before, piece), piece));
    }
    explained[at] = best;
  }
  const way = cheaper(explained[end - start], unexplained[end - start]);
  // The first piece is there in any case: it is no choice.
  return { cost: Math.max(0, (way?.cost ?? 0) - oneBit), pieces: piecesOf(way) };
}

function piecesOf(way: Way | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = way; at; at = at.before) if (at.piece) pieces.push(at.piece);
  return pieces.reverse();
}
