import { oneBit } from './piece';
import { isCapital } from './text';

/** The logarithm of the ways to choose `few` of `many`. */
export function logChoose(many: number, few: number): number {
  let sum = 0;
  for (let i = 1; i <= few; i++) sum += Math.log10((many - few + i) / i);
  return sum;
}

/**
 * What the capitals of a word add: nothing without any, one bit for the usual places (the first letter, all letters),
 * otherwise the ways to choose their places. Where each word begins with a capital (`asBefore`), the next one that
 * does adds nothing.
 */
export function capitalsCost(characters: readonly string[], asBefore = false): number {
  const capitals = characters.filter(isCapital).length;
  if (capitals === 0) return 0;
  if (capitals === 1 && isCapital(characters[0] ?? '')) return asBefore ? 0 : oneBit;
  const letters = characters.filter((character) => /\p{L}/u.test(character)).length;
  if (capitals === letters) return oneBit;
  return oneBit + logChoose(letters, Math.min(capitals, letters - capitals));
}
