/** What a passphrase leans on that an attacker knows of, in the order in which it is told. */
export const warningIds = [
  'about-you',
  'common-password',
  'phrase',
  'repeat',
  'keyboard',
  'sequence',
  'date',
  'name',
  'common-word',
  'substitution',
  'reversed',
  'short',
] as const;

export type WarningId = (typeof warningIds)[number];

/** A stretch of the passphrase that a pattern explains. */
export interface Piece {
  /** The first place, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** The guesses that find it, as a base-ten logarithm. */
  readonly cost: number;
  readonly habits: readonly WarningId[];
  /** What only joins two pieces is no choice of a further piece. */
  readonly joins?: true;
}

/** One bit of choice, as a base-ten logarithm: tried with, tried without. */
export const oneBit = Math.log10(2);
