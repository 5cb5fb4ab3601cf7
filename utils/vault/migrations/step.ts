import type { Random } from '../envelope';

/** How what is stored of one version becomes what the next one stores. */
export interface Step {
  /** Keys that nobody misses: a change that was cut short left them. They go first. */
  readonly leftovers: readonly string[];
  /** The new form, under keys that are free. */
  readonly written: Readonly<Record<string, unknown>>;
  /** What takes the place of the header: with that one write the new form counts. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The keys of the old form. They go last, and the new header must say so, should that be cut short. */
  readonly retired: readonly string[];
}

/**
 * Reads all that is stored by a vault of one version, of which the header has been read and found sound, and says what
 * is to be done. Changes nothing itself. Frozen once it is released: it brings its own copy of both layouts, so that no
 * later change of the product changes what it does.
 */
export type Migration = (stored: Readonly<Record<string, unknown>>, random: Random) => Promise<Step>;
