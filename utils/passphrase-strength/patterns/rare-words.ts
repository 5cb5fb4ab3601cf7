import { letterOf, letterSurprise } from '../letters';
import type { Piece } from '../piece';
import { type Reading, readingsOf, wordPiece } from '../readings';
import type { Text } from '../text';

/** Shorter ones cost no more letter by letter. */
const fewestLetters = 5;
const mostLetters = 15;
/** Words up to here are many, and many of the longer ones are two words together. */
const usualLetters = 9;

/** Attackers have lists of a hundred thousand words and more, longer than ours; longer words are rarer in them. */
const wordCost = (letters: number): number => Math.max(5, 0.55 * letters);

/** Where a stretch of letters stands: beside a sign or space, alone among digits and ends, or within other letters. */
type Standing = 'beside-sign' | 'alone' | 'within';

function standingOf({ folded, substituted }: Reading, start: number, end: number): Standing {
  const sides = [folded[start - 1], folded[end]];
  if (sides.some((side) => letterOf(side) >= 0)) return 'within';
  return !substituted && sides.some((side) => side && /[^0-9]/.test(side)) ? 'beside-sign' : 'alone';
}

/**
 * The mean surprise of the letters up to which a stretch is taken for a word. Measured with ./letters: the words of
 * Diceware and of a French list that are not in our dictionary have 0.9 to 1.2, random letters 1.15 to 1.4. Beside a
 * space a word is likely; within other letters, and for long stretches, too many random ones would pass.
 */
function surpriseOfWords(standing: Standing, letters: number): number {
  if (standing === 'beside-sign') return 1.25;
  if (letters > usualLetters) return standing === 'alone' ? 1.12 : 0;
  return standing === 'alone' ? 1.2 : 1;
}

/** Stretches that look like a word which the dictionary does not have. */
export function rareWordPieces(text: Text): readonly Piece[] {
  const pieces: (Piece | undefined)[] = [];
  for (const reading of readingsOf(text)) {
    const { folded } = reading;
    for (let start = 0; start < folded.length; start++) {
      let surprise = 0;
      for (let end = start + 1; end <= Math.min(folded.length, start + mostLetters); end++) {
        const letter = folded[end - 1] ?? '';
        if (letterOf(letter) < 0) break;
        const letters = end - start;
        surprise += letterSurprise(letter, letters > 1 ? folded[end - 2] : undefined);
        if (letters < fewestLetters) continue;
        const standing = standingOf(reading, start, end);
        // With signs for letters, random characters have stretches like words: only whole ones count.
        if (reading.substituted && standing === 'within') continue;
        if (surprise <= letters * surpriseOfWords(standing, letters))
          pieces.push(wordPiece(text, reading, [start, end], wordCost(letters), []));
      }
    }
  }
  return pieces.filter((piece) => piece !== undefined);
}
