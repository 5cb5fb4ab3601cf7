import type { Piece } from '../piece';
import type { Text } from '../text';

const firstYear = 1900;
const lastYear = 2049;
/** Years near this one are tried first. A fixed one, so that the same passphrase is always as strong. */
const middleYear = 2025;
const days = Math.log10(366);
const separators = Math.log10(4);

/** Digits of the parts of a date in the orders in which they are written; the year is the part named. */
const shapes: readonly {
  readonly parts: readonly number[];
  readonly year?: number;
  readonly bare: boolean;
}[] = [
  { parts: [4], year: 0, bare: true },
  { parts: [2, 2], bare: true },
  { parts: [2, 2, 2], year: 2, bare: true },
  { parts: [2, 2, 4], year: 2, bare: true },
  { parts: [4, 2, 2], year: 0, bare: true },
  { parts: [2, 2, 2], year: 0, bare: true },
  ...[
    [1, 1],
    [1, 2],
    [2, 1],
  ].flatMap((parts) => [
    { parts: [...parts, 4], year: 2, bare: false },
    { parts: [...parts, 2], year: 2, bare: false },
    { parts: [4, ...parts], year: 0, bare: false },
  ]),
];

const yearCost = (year: number): number => Math.log10(Math.max(20, Math.abs(year - middleYear)));

/** What the year adds, given its digits; undefined where it is none that people live in. */
function costOfYear(digits: string): number | undefined {
  if (digits.length === 2) return Math.log10(100);
  const year = Number(digits);
  return year >= firstYear && year <= lastYear ? yearCost(year) : undefined;
}

/** Day and month, in either order. */
function isDayAndMonth(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less >= 1 && less <= 12 && more <= 31;
}

function dateAt(
  folded: string,
  start: number,
  shape: (typeof shapes)[number],
  separator: string,
): Piece | undefined {
  const parts: string[] = [];
  let at = start;
  for (const digits of shape.parts) {
    if (parts.length > 0) at += separator.length;
    parts.push(folded.slice(at, at + digits));
    if (parts.length > 1 && folded.slice(at - separator.length, at) !== separator) return undefined;
    at += digits;
  }
  if (parts.some((part, index) => part.length !== shape.parts[index] || !/^\d+$/.test(part)))
    return undefined;
  const year = shape.year === undefined ? 0 : costOfYear(parts[shape.year] ?? '');
  const [one, other] = parts.filter((_, index) => index !== shape.year).map(Number);
  if (year === undefined) return undefined;
  if (one !== undefined && other !== undefined && !isDayAndMonth(one, other)) return undefined;
  const cost = year + (one === undefined ? 0 : days) + (separator ? separators : 0);
  return { start, end: at, cost, habits: ['date'] };
}

/** Years and dates: 1987, 200187, 20/01/1987, 1987-1-20. */
export function datePieces({ folded }: Text): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!/\d/.test(folded[start] ?? '')) continue;
    for (const shape of shapes) {
      const first = shape.parts[0] ?? 0;
      const following = folded[start + first] ?? '';
      const separator = shape.parts.length > 1 && /^[-/. _]$/.test(following) ? following : '';
      if (!shape.bare && !separator) continue;
      const piece = dateAt(folded, start, shape, separator);
      if (piece) pieces.push(piece);
    }
  }
  return pieces;
}
