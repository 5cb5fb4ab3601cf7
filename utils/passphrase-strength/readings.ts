import { capitalsCost } from './capitals';
import { oneBit, type Piece, type WarningId } from './piece';
import { isCapital, type Text } from './text';

/** Which letter a digit or sign stands for. Where it may be one of two, each table has one of them. */
const substitutions: readonly Record<string, string>[] = [
  { '(': 'c', '€': 'e', '6': 'g', '9': 'g', '1': 'i', '!': 'i' },
  { '|': 'l', '1': 'l', '!': 'l' },
].map((table) => ({
  ...table,
  ...{ '@': 'a', '4': 'a', '8': 'b', '3': 'e', '0': 'o', $: 's', '5': 's', '7': 't', '+': 't', '2': 'z' },
}));

/** One way to read a passphrase: folded, perhaps with signs read as letters. */
export interface Reading {
  readonly folded: string;
  readonly substituted: boolean;
}

/** A passphrase as it is, and with its signs read as letters. */
export function readingsOf({ folded }: Text): readonly Reading[] {
  const read = substitutions
    .map((table) => folded.replace(/[^a-z]/g, (sign) => table[sign] ?? sign))
    .filter((reading, index, all) => reading !== folded && all.indexOf(reading) === index);
  return [{ folded, substituted: false }, ...read.map((reading) => ({ folded: reading, substituted: true }))];
}

/** How many kinds of signs in a stretch were read as letters; undefined where nothing but signs was. */
function substitutedKinds(text: Text, reading: string, start: number, end: number): number | undefined {
  const kinds = new Set<string>();
  let asTyped = 0;
  for (let at = start; at < end; at++)
    if (text.folded[at] === reading[at]) asTyped++;
    else kinds.add(text.folded[at] ?? '');
  return asTyped > 0 ? kinds.size : undefined;
}

/** Accents are typed or left out: one bit for a word that has them. */
function accentsCost({ characters, folded }: Text, start: number, end: number): number {
  for (let at = start; at < end; at++) if (characters[at]?.toLowerCase() !== folded[at]) return oneBit;
  return 0;
}

/**
 * A word found in a reading, with what its capitals, accents and signs for letters add; undefined where the plain
 * reading has told of it already.
 */
export function wordPiece(
  text: Text,
  reading: Reading,
  [start, end]: readonly [start: number, end: number],
  wordCost: number,
  habits: readonly WarningId[],
): Piece | undefined {
  const kinds = reading.substituted ? substitutedKinds(text, reading.folded, start, end) : 0;
  if (kinds === undefined || (reading.substituted && kinds === 0)) return undefined;
  const asBefore = start > 0 && isCapital(text.characters[0] ?? '');
  const cost =
    wordCost +
    capitalsCost(text.characters.slice(start, end), asBefore) +
    accentsCost(text, start, end) +
    (kinds > 0 ? (1 + kinds) * oneBit : 0);
  return { start, end, cost, habits: kinds > 0 ? [...habits, 'substitution'] : habits };
}
