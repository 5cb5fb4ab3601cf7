import { letterOf, letterSurprise } from './letters';
import { oneBit } from './piece';
import { isCapital, type Text } from './text';

const digit = 1;
const sign = Math.log10(33);
/** Letters of another alphabet, as in a word of it. */
const otherAlphabet = 1;
/** One of the usual characters of a large script, or an emoji. */
const largeScript = 2;

type Kind = 'letter' | 'digit' | 'sign' | 'other';

function kindOf(folded: string): Kind {
  if (letterOf(folded) >= 0) return 'letter';
  if (folded >= '0' && folded <= '9') return 'digit';
  return folded >= ' ' && folded <= '~' ? 'sign' : 'other';
}

function letterCost({ folded, characters }: Text, place: number, before: string | undefined): number {
  const letter = folded[place] ?? '';
  const character = characters[place] ?? '';
  const afterLetter = letterOf(before) >= 0;
  const accent = character.toLowerCase() === letter ? 0 : oneBit;
  const wasCapital = afterLetter && isCapital(characters[place - 1] ?? '');
  // Random capitals cost one bit a letter on average; a text in one case costs next to nothing.
  const turn = isCapital(character) === wasCapital ? 0 : (afterLetter ? 2 : 1) * oneBit;
  return letterSurprise(letter, before) + accent + turn;
}

/**
 * The guesses, as a base-ten logarithm, that one character costs where no pattern explains it.
 * @param goesOn whether the character before is unexplained as well
 */
export function characterCost(text: Text, place: number, goesOn: boolean): number {
  const folded = text.folded[place] ?? '';
  const before = goesOn ? text.folded[place - 1] : undefined;
  const kind = kindOf(folded);
  const change = before === undefined || kindOf(before) === kind ? 0 : oneBit;
  if (kind === 'letter') return letterCost(text, place, before) + change;
  if (kind === 'digit') return digit + change;
  if (kind === 'sign') return sign + change;
  const isAlphabet = /\p{L}/u.test(folded) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(folded);
  return (isAlphabet ? otherAlphabet : largeScript) + change;
}
