import { type Bytes, fromBase64, fromUtf8, toBase64, toUtf8 } from './bytes';

/**
 * The versions of the sealed form. Part of what is authenticated: a form cannot be passed off as another.
 * The first is of values that are written once; the second numbers the writings of a value.
 */
const onceWritten = 1;
const numbered = 2;

const nonceBytes = 12;

/** A sealed value as it lies in storage. */
export interface Envelope {
  /** The format's version. */
  readonly v: number;
  /** The revision, from format 2 on: 1 for the first writing of a value. In the clear, and authenticated. */
  readonly r?: number;
  /** The nonce: 96 random bits, base64, fresh for every sealing. */
  readonly n: string;
  /** AES-256-GCM ciphertext with its tag, base64. */
  readonly c: string;
}

/** Why an envelope did not open. */
export type OpeningProblem =
  /** It is not an envelope, or it was changed, moved to another id, or sealed with another key. */
  | 'damaged'
  /** A newer Keyring wrote it. */
  | 'newer';

export type Opened =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: OpeningProblem };

/** Random bytes, as `crypto.getRandomValues` gives them. */
export type Random = (bytes: Bytes) => Bytes;

const associatedData = (id: string, { v, r }: Pick<Envelope, 'v' | 'r'>): Bytes =>
  toUtf8(JSON.stringify(v === numbered ? ['keyring', v, id, r] : ['keyring', v, id]));

const isEnvelope = (value: unknown): value is Envelope => {
  const { v, r, n, c } = (value ?? {}) as Partial<Record<string, unknown>>;
  const isWhole = v !== numbered || Number.isSafeInteger(r);
  return typeof v === 'number' && isWhole && typeof n === 'string' && typeof c === 'string';
};

/**
 * Seals a JSON value under the data key, bound to the id it will be kept under: an envelope that is moved to another
 * id, or given another version or revision, does not open. `revision`: the number of this writing, for a value that is
 * written again and again.
 */
export async function seal(
  key: CryptoKey,
  id: string,
  value: unknown,
  random: Random,
  revision?: number,
): Promise<Envelope> {
  const nonce = random(new Uint8Array(nonceBytes));
  const form = revision === undefined ? { v: onceWritten } : { v: numbered, r: revision };
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: associatedData(id, form) },
    key,
    toUtf8(JSON.stringify(value)),
  );
  return { ...form, n: toBase64(nonce), c: toBase64(new Uint8Array(sealed)) };
}

/** The revision that an envelope claims: 0 where it has none. It holds once the envelope has opened. */
export const claimedRevision = (stored: unknown): number =>
  isEnvelope(stored) && stored.v === numbered ? (stored.r ?? 0) : 0;

/** Opens what `seal` made under the same key and id. Never throws: what is wrong is in the answer. */
export async function open(key: CryptoKey, id: string, stored: unknown): Promise<Opened> {
  if (!isEnvelope(stored)) return { ok: false, problem: 'damaged' };
  if (stored.v > numbered) return { ok: false, problem: 'newer' };
  const nonce = fromBase64(stored.n);
  const ciphertext = fromBase64(stored.c);
  if (!nonce || !ciphertext || nonce.length !== nonceBytes) return { ok: false, problem: 'damaged' };
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: associatedData(id, stored) },
      key,
      ciphertext,
    );
    return { ok: true, value: JSON.parse(fromUtf8(plain)) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
