import type { Finder } from './needles';
import type { Span } from './span';

/** Units that are unfolded at a time: a body may have twenty millions. */
const STRETCH = 1 << 15;

const SPACE = 0x20;

/** What a text may be folded by: an escape, or a sign that is not seen. */
const folds = /[%\\&]|[^!-~]/;

/** `%61`, and where that was encoded again `%2561`. */
const percent = /%(?:25)*(?<hex>[0-9a-f]{2})/iy;
const html = /&#(?:x0{0,8}(?<hex>[0-9a-f]{1,4})|0{0,8}(?<decimal>\d{1,5}));/iy;
/** After the backslash, or the several of JSON within JSON. */
const backslash = /[nrt]|u(?<hex>[0-9a-f]{4})|u\{0{0,8}(?<point>[0-9a-f]{1,4})\}|x(?<byte>[0-9a-f]{2})/iy;

const escapes: ReadonlyMap<number, RegExp> = new Map([
  [0x25, percent],
  [0x26, html],
  [0x5c, backslash],
]);

/** What an escape means, as one unit, and where it ends. */
function meantAt(text: string, at: number, pattern: RegExp): { readonly unit: number; readonly end: number } {
  let begin = at;
  if (pattern === backslash) while (text.charAt(begin) === '\\') begin++;
  pattern.lastIndex = begin;
  const found = pattern.exec(text);
  // A backslash before anything else stands for nothing: `\/`.
  if (!found) return { unit: text.charCodeAt(begin), end: begin + 1 };
  const { hex, point, byte, decimal } = found.groups ?? {};
  const digits = hex ?? point ?? byte;
  const end = begin + found[0].length;
  if (digits !== undefined) return { unit: Number.parseInt(digits, 16), end };
  return { unit: decimal === undefined ? SPACE : Number(decimal), end };
}

/** Spaces, line ends, and the signs of typesetting, of which several are not seen at all. */
const isBlank = (unit: number): boolean =>
  unit <= SPACE ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0xad ||
  (unit >= 0x2000 && unit <= 0x206f) ||
  unit === 0xfeff;

/** A piece of a text, its blanks taken out and its escapes read; of each unit where it is written in the text. */
class Stretch {
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #count = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size);
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  /** Reads on from a place of the text; answers where the next one begins, so that they share `shared` units. */
  read(text: string, from: number, shared: number): number {
    this.#count = 0;
    let at = from;
    while (at < text.length && this.#count < this.#units.length) {
      const unit = text.charCodeAt(at);
      const pattern = unit < 0x5d ? escapes.get(unit) : undefined;
      if (pattern === undefined) {
        this.#add(unit, at, at + 1);
        at += 1;
      } else {
        const meant = meantAt(text, at, pattern);
        this.#add(meant.unit, at, meant.end);
        at = meant.end;
      }
    }
    return at < text.length ? (this.#starts[this.#count - shared] ?? at) : at;
  }

  #add(unit: number, start: number, end: number): void {
    if (isBlank(unit)) return;
    this.#units[this.#count] = unit;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** What is found in it, as it stands in the text. */
  find(find: Finder): Span[] {
    const text = new TextDecoder('utf-16le').decode(this.#units.subarray(0, this.#count));
    return find(text).map(({ start, end }) => ({
      start: this.#starts[start] ?? 0,
      end: this.#ends[end - 1] ?? 0,
    }));
  }
}

/**
 * A finder that sees through folding: lines of any length, blanks, and escapes of some of the characters only, none of
 * which a list of needles can foresee. The spans are those of the text as it is; one may come twice.
 */
export function unfolding(find: Finder, needles: readonly string[]): Finder {
  const lengths = needles.map(({ length }) => length);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return (text) => {
    if (text.length < shortest || !folds.test(text)) return [];
    const stretch = new Stretch(Math.min(text.length, Math.max(STRETCH, 4 * longest)));
    const spans: Span[] = [];
    for (let at = 0; at < text.length; ) {
      at = stretch.read(text, at, longest);
      spans.push(...stretch.find(find));
    }
    return spans;
  };
}
