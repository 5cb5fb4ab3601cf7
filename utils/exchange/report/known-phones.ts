import type { Span } from '../redaction/span';

/** Fewer digits may be the number of anything. */
const FEWEST = 7;
const MOST = 15;

const between = '(?:[ ().\\/+\\u00a0-]|%2[0-9A-F])';
/** Digits with what may stand between those of a telephone number; the digits of an escape are none of them. */
const run = new RegExp(`%[0-9A-F]{2}|\\\\u[0-9A-F]{4}|\\d(?:${between}{0,3}\\d)*`, 'gi');
const digits = new RegExp(`${between}|\\d`, 'gi');

/** A telephone number that was found before. */
export interface KnownPhone extends Span {
  readonly identity: string;
  /** Whether it is a number in JSON. */
  readonly bare: boolean;
}

/** Where the digits of a run stand in the text. */
const placesOf = (text: string, at: number): readonly number[] =>
  Array.from(text.matchAll(digits)).flatMap(({ index, 0: one }) => (/^\d$/.test(one) ? [at + index] : []));

const isWordBefore = (text: string, at: number): boolean =>
  /[\p{L}_]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  !/\\[nrt]$/.test(text.slice(Math.max(0, at - 2), at));

const isBare = (text: string, start: number, end: number): boolean =>
  /^[1-9]\d*$/.test(text.slice(start, end)) &&
  /(?:"\s{0,4}:|[[,])\s{0,4}$/.test(text.slice(Math.max(0, start - 10), start)) &&
  /^\s{0,40}[,}\]]/.test(text.slice(end, end + 41));

/** Finds known numbers wherever they stand, however their digits are spaced there: in a complaint, in what was expected. */
export function phoneFinder(identities: Iterable<string>): (text: string) => readonly KnownPhone[] {
  const known = new Set([...identities].filter(({ length }) => length >= FEWEST && length <= MOST));
  const lengths = [...new Set(Array.from(known, ({ length }) => length))].sort((one, other) => other - one);
  if (known.size === 0) return () => [];
  return (text) =>
    Array.from(text.matchAll(run)).flatMap(({ index, 0: written }) => {
      if (!/^\d/.test(written) || isWordBefore(text, index)) return [];
      const places = placesOf(written, index);
      const all = places.map((place) => text.charAt(place)).join('');
      const found: KnownPhone[] = [];
      for (let first = 0; first < places.length; first++) {
        const start = places[first] ?? 0;
        // No number begins or ends among the digits of another.
        if (first > 0 && places[first - 1] === start - 1) continue;
        const endOf = (length: number): number => (places[first + length - 1] ?? text.length) + 1;
        const length = lengths.find(
          (one) =>
            known.has(all.slice(first, first + one)) && !/[\p{L}\p{N}_]/u.test(text.charAt(endOf(one))),
        );
        if (length === undefined) continue;
        const [end, identity] = [endOf(length), all.slice(first, first + length)];
        found.push({ start, end, identity, bare: isBare(text, start, end) });
        first += length - 1;
      }
      return found;
    });
}
