/** Bytes that WebCrypto takes: never backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as UTF-8. */
export const toUtf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** UTF-8 as text; throws on bytes that are none. */
export const fromUtf8 = (bytes: BufferSource): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Standard base64 with padding. In pieces: a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** The bytes of standard base64, or undefined for a text that is none. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    // A plain loop: called back for each character, this alone would be half the time that a long list takes.
    for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

/** The bytes of base64url, as WebAuthn writes it, or undefined for a text that is none. */
export const fromBase64Url = (text: string): Bytes | undefined =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
