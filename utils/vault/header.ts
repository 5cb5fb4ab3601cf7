/** Where the header lies in storage.local. */
export const headerKey = 'vault';

/** The version of the vault's layout. A larger one was written by a newer Keyring and is left alone. */
export const vaultVersion = 1;

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

/** Reads the header as it was stored, and says what it is otherwise. */
export function readHeader(stored: unknown): HeaderReading {
  if (stored === undefined) return { state: 'absent' };
  const { version, wraps } = (stored ?? {}) as Partial<Record<string, unknown>>;
  if (typeof version === 'number' && version > vaultVersion) return { state: 'newer' };
  if (version !== vaultVersion || !Array.isArray(wraps) || wraps.length === 0 || !wraps.every(isWrap)) {
    return { state: 'damaged' };
  }
  return { state: 'present', header: { version, wraps } };
}
