import { type Bytes, fromBase64, toBase64 } from '../bytes';
import type { Random } from '../envelope';
import type { Wrap } from '../header';

/** Length of an AES-GCM nonce: 96 bits. */
const nonceBytes = 12;

/** Encrypts a data key under a wrapping key (AES-256-GCM), bound to its purpose. */
export async function wrapWith(
  wrappingKey: CryptoKey,
  dataKey: Bytes,
  purpose: Bytes,
  random: Random,
): Promise<{ readonly nonce: string; readonly key: string }> {
  const nonce = random(new Uint8Array(nonceBytes));
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: purpose },
    wrappingKey,
    dataKey,
  );
  return { nonce: toBase64(nonce), key: toBase64(new Uint8Array(wrapped)) };
}

/** The data key out of a wrap, or undefined when this wrapping key does not open it. */
export async function unwrapWith(
  wrappingKey: CryptoKey,
  wrap: Wrap,
  purpose: Bytes,
): Promise<Bytes | undefined> {
  const nonce = fromBase64(String(wrap.nonce));
  const wrapped = fromBase64(String(wrap.key));
  if (!nonce || !wrapped) return undefined;
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: purpose },
        wrappingKey,
        wrapped,
      ),
    );
  } catch {
    return undefined;
  }
}
