import { type Bytes, fromBase64, toBase64, toUtf8 } from '../bytes';
import type { Random } from '../envelope';
import type { VaultHeader, Wrap } from '../header';
import { unwrapWith, wrapWith } from './wrapping';

/** Fewer iterations than this are never used, whatever the machine. Source: OWASP, PBKDF2-HMAC-SHA256. */
export const fewestIterations = 600_000;

/** More than this would lock out a slower machine that opens a copy of the profile. */
export const mostIterations = 10_000_000;

const saltBytes = 32;
const purpose = toUtf8(JSON.stringify(['keyring', 1, 'data key, wrapped by a passphrase']));

/** The passphrase's wrap, where the vault has a passphrase. */
export const passphraseWrap = ({ wraps }: VaultHeader): Wrap | undefined =>
  wraps.find(({ kind }) => kind === 'passphrase');

/** The wrapping key of a passphrase. Normalised, so that one passphrase is the same bytes from every keyboard. */
export async function passphraseKey(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    toUtf8(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Wraps a data key with a passphrase; the parameters of the derivation travel with it, so that they can be raised. */
export async function wrapForPassphrase(
  dataKey: Bytes,
  passphrase: string,
  iterations: number,
  random: Random,
): Promise<Wrap> {
  const salt = random(new Uint8Array(saltBytes));
  const wrappingKey = await passphraseKey(passphrase, salt, iterations);
  const wrapped = await wrapWith(wrappingKey, dataKey, purpose, random);
  return { kind: 'passphrase', hash: 'SHA-256', iterations, salt: toBase64(salt), ...wrapped };
}

/** The data key out of a passphrase wrap; undefined when the passphrase is not the one. */
export async function unwrapForPassphrase(wrap: Wrap, passphrase: string): Promise<Bytes | undefined> {
  const salt = fromBase64(String(wrap.salt));
  const { iterations } = wrap;
  if (!salt || typeof iterations !== 'number' || iterations < 1 || iterations > mostIterations)
    return undefined;
  return unwrapWith(await passphraseKey(passphrase, salt, iterations), wrap, purpose);
}
