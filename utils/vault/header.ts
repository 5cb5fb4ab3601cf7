import { toBase64, toUtf8 } from './bytes';

/** Where the header lies in storage.local. */
export const headerKey = 'vault';

/** The version of the vault's layout. A larger one was written by a newer Keyring and is left alone. */
export const vaultVersion = 2;

/**
 * One way to the data key. Several may lie side by side, each wrapping the same data key; kinds that this version
 * does not know are kept as they are.
 */
export interface Wrap {
  readonly kind: string;
  /** The kind's own parameters and the wrapped key, base64. */
  readonly [parameter: string]: string | number;
}

/** What says how to come to the data key. No secret in it. */
export interface VaultHeader {
  readonly version: number;
  /** Names the records that this data key seals: a change of protection begins a new generation. */
  readonly generation: string;
  /**
   * Another generation of which nothing counts, from version 2 on: one that is being written and will take the place of
   * this one, or one whose place this one took. What is left of it is removed at the next opening.
   */
  readonly beside?: string;
  readonly wraps: readonly Wrap[];
}

export type HeaderReading =
  | { readonly state: 'absent' }
  | { readonly state: 'present'; readonly header: VaultHeader }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

const isWrap = (value: unknown): value is Wrap =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Wrap>).kind === 'string' &&
  Object.values(value).every((part) => typeof part === 'string' || typeof part === 'number');

const isKnown = (version: unknown): version is number =>
  Number.isInteger(version) && Number(version) >= 1 && Number(version) <= vaultVersion;

const sumOf = async ({ version, generation, beside, wraps }: VaultHeader): Promise<string> => {
  const parts = wraps.map((wrap) => Object.entries(wrap).sort(([one], [other]) => (one < other ? -1 : 1)));
  const summed = version === 1 ? [version, generation, parts] : [version, generation, beside ?? null, parts];
  const bytes = toUtf8(JSON.stringify(summed));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};

/** A header as it is stored. */
export type StoredHeader = VaultHeader & { readonly sum: string };

/**
 * The header as it is stored: with a checksum. It is no protection against whoever can write here; it tells a header
 * that the disk damaged from a passphrase that was mistyped.
 */
export const storedHeader = async (header: VaultHeader): Promise<StoredHeader> => ({
  ...header,
  sum: await sumOf(header),
});

/** Reads the header as it was stored, of this version or an earlier one, and says what it is otherwise. */
export async function readHeader(stored: unknown): Promise<HeaderReading> {
  if (stored === undefined) return { state: 'absent' };
  const { version, generation, beside, wraps, sum } = (stored ?? {}) as Partial<Record<string, unknown>>;
  if (typeof version === 'number' && version > vaultVersion) return { state: 'newer' };
  if (!isKnown(version) || typeof generation !== 'string' || !Array.isArray(wraps)) {
    return { state: 'damaged' };
  }
  if (wraps.length === 0 || !wraps.every(isWrap)) return { state: 'damaged' };
  const besideIsOther = beside === undefined || (typeof beside === 'string' && beside !== generation);
  if (!besideIsOther || (version === 1 && beside !== undefined)) return { state: 'damaged' };
  const header = { version, generation, ...(beside === undefined ? {} : { beside }), wraps };
  return sum === (await sumOf(header)) ? { state: 'present', header } : { state: 'damaged' };
}
