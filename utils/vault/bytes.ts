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
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
