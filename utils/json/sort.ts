import { childOf } from './place';
import { cellOf } from './table';

/** By which column rows are sorted, and which way. */
export interface Sort {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** A number as the API writes one: a date or an address that begins with digits is none. */
const numeric = /^-?\d+(?:\.\d+)?$/;

/**
 * The positions of rows once they are sorted by a column: numbers, and text that is one, by their size, all else by its
 * letters; empty ones last. Rows that are equal stay in their order.
 */
export function sortedBy(
  rows: readonly unknown[],
  { column, direction }: Sort,
  language: string,
): Uint32Array {
  const texts = rows.map((row) => cellOf(Array.isArray(row) ? undefined : childOf(row, column)).text);
  const sign = direction === 'up' ? 1 : -1;
  const compare = texts.every((text) => text === '' || numeric.test(text))
    ? byNumber(texts)
    : byLetters(texts, language);
  return Uint32Array.from(texts.keys()).sort((one, other) => {
    if (texts[one] === '' || texts[other] === '') {
      return Number(texts[one] === '') - Number(texts[other] === '') || one - other;
    }
    return sign * compare(one, other) || one - other;
  });
}

type Compare = (one: number, other: number) => number;

function byNumber(texts: readonly string[]): Compare {
  const numbers = Float64Array.from(texts, Number);
  return (one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0);
}

function byLetters(texts: readonly string[], language: string): Compare {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (one, other) => compare(texts[one] ?? '', texts[other] ?? '');
}
