import { oneBit, type Piece } from '../piece';
import type { Text } from '../text';

/** The signs that join words; more than half of the time it is the space, then the hyphen, the dot, the underscore. */
const joining = new Map(
  [..." -._,;:+*/|'&#@!~=$%"].map((sign, rank, all) => {
    const tried = rank === 0 ? 2 : rank < 4 ? 8 : 2 * all.length;
    return [sign, Math.log10(tried)];
  }),
);

/** Where a sentence ends, and where many put the one sign that a form demands. */
const ending = new Map([
  ['!', Math.log10(3)],
  ['.', Math.log10(3)],
  ['?', Math.log10(3)],
]);

const joins = (place: number, cost: number): Piece => ({
  start: place,
  end: place + 1,
  cost,
  habits: [],
  joins: true,
});

/**
 * The signs that stand where everybody puts them: the one that joins the words (the one that is there most often: its
 * first place is a choice, that the others are the same is none), apostrophes within words, and a sign at the end.
 */
export function signPieces({ folded }: Text): readonly Piece[] {
  const apostrophes = [...folded.matchAll(/(?<=[a-z])'(?=[a-z])/g)].map(({ index }) => index);
  const places = new Map<string, number[]>();
  for (const [place, character] of folded.split('').entries())
    if (joining.has(character) && !apostrophes.includes(place))
      places.set(character, [...(places.get(character) ?? []), place]);
  const [most] = [...places].sort(([, one], [, other]) => other.length - one.length);
  const joined = most?.[1].map((place, index) => joins(place, index === 0 ? (joining.get(most[0]) ?? 0) : 0));
  const last = ending.get(folded.slice(-1));
  return [
    ...(joined ?? []),
    ...apostrophes.map((place) => joins(place, oneBit)),
    ...(last === undefined ? [] : [joins(folded.length - 1, last)]),
  ];
}
