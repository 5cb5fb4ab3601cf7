import { dictionary } from './dictionary';

const letters = 26;
const evenOdds = Math.log10(letters);

/** The place of a letter in the alphabet; -1 for what is none, the start of a word included. */
export function letterOf(folded: string | undefined): number {
  const place = (folded?.charCodeAt(0) ?? 0) - 97;
  return place >= 0 && place < letters ? place : -1;
}

/** How surprising each letter is after each other (or at the start of a word), learned from the dictionary. */
function learn(): Float64Array {
  const counts = new Float64Array((letters + 1) * letters).fill(0.5);
  for (const [word, entry] of dictionary()) {
    if (!entry) continue;
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf(word[at]);
      const place = (letterOf(word[at - 1]) + 1) * letters + letter;
      if (letter >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  for (let row = 0; row <= letters; row++) {
    const cells = counts.subarray(row * letters, (row + 1) * letters);
    const all = cells.reduce((sum, count) => sum + count, 0);
    cells.forEach((count, letter) => {
      cells[letter] = Math.min(evenOdds, Math.log10(all / count));
    });
  }
  return counts;
}

let learned: Float64Array | undefined;

/**
 * The guesses, as a base-ten logarithm, for a letter that follows another as in words; never more than for any letter
 * of 26. Attackers try what can be spoken first, so letters that follow each other as in words are not as good as
 * random ones.
 * @param before undefined at the start of a word
 */
export function letterSurprise(letter: string, before: string | undefined): number {
  learned ??= learn();
  return learned[(letterOf(before) + 1) * letters + letterOf(letter)] ?? evenOdds;
}
