import { type Cover, cover } from './cover';
import { dictionary } from './dictionary';
import { indexAboutYou } from './patterns/about-you';
import { datePieces } from './patterns/dates';
import { keyboardPieces } from './patterns/keyboard';
import { phrasePieces } from './patterns/phrases';
import { rareWordPieces } from './patterns/rare-words';
import { findRepeats } from './patterns/repeats';
import { sequencePieces } from './patterns/sequences';
import { signPieces } from './patterns/signs';
import { wordPieces } from './patterns/words';
import { oneBit, type Piece, type WarningId, warningIds } from './piece';
import { type Text, toText } from './text';

export { secondsToGuess } from './attacker';
export type { WarningId } from './piece';

export type Level = 0 | 1 | 2 | 3 | 4;

export interface Strength {
  /** The guesses that an attacker who knows people's habits needs on average, as a base-ten logarithm. */
  readonly guesses: number;
  /**
   * From 0 to 4, for the attacker of ./attacker at 600,000 iterations: guessed within about ten seconds, three hours,
   * three months, three centuries; not within three centuries.
   */
  readonly level: Level;
  /** Why it is weak, the most telling first; empty from level 3 on. */
  readonly warnings: readonly WarningId[];
}

/** The guesses, as base-ten logarithms, from which levels 1 to 4 begin. */
const thresholds = [6, 9, 12, 15];

/** Fewer characters than these are few, whatever they are. */
const fewCharacters = 10;

/** The cheapest cover of a text by everything that we know of people's habits. */
function coverOf(text: Text, avoid: readonly string[]): Cover {
  const endingAt: Piece[][] = Array.from({ length: text.folded.length + 1 }, () => []);
  const add = (piece: Piece) => {
    endingAt[piece.end]?.push(piece);
  };
  for (const piece of [
    ...wordPieces(text, dictionary()),
    ...wordPieces(text, indexAboutYou(avoid)),
    ...rareWordPieces(text),
    ...phrasePieces(text),
    ...sequencePieces(text),
    ...keyboardPieces(text),
    ...datePieces(text),
    ...signPieces(text),
  ])
    add(piece);
  findRepeats(text, (start, end) => cover(text, endingAt, start, end).cost, add);
  return cover(text, endingAt);
}

function warningsFor(text: Text, { pieces }: Cover): readonly WarningId[] {
  const habits = new Set(pieces.flatMap((piece) => piece.habits));
  if (text.folded.length > 0 && text.folded.length < fewCharacters) habits.add('short');
  return warningIds.filter((id) => habits.has(id));
}

/**
 * How hard a passphrase is to guess, told honestly: the cheapest way to put it together from what attackers try
 * (common passwords, words and names of English and French, signs for letters, repeats, sequences, keyboards, dates),
 * with the rest letter by letter. The idea is that of zxcvbn (Wheeler, USENIX Security 2016). It can only judge by the
 * habits that it knows: a phrase from a book that it does not have counts as words chosen at random.
 * @param avoid words about the person: labels, hosts
 */
export function estimate(passphrase: string, avoid: readonly string[] = []): Strength {
  const text = toText(passphrase);
  const found = coverOf(text, avoid);
  // On average the guess succeeds halfway.
  const guesses = Math.max(0, found.cost - oneBit);
  const level = thresholds.filter((threshold) => guesses >= threshold).length as Level;
  return { guesses, level, warnings: level < 3 ? warningsFor(text, found) : [] };
}
