/** What tells a text again without holding it: its HMAC-SHA-256 under a random key of its own. Both in base64. */
export interface Mark {
  readonly key: string;
  readonly hash: string;
}

const keyBytes = 32;
const algorithm = { name: 'HMAC', hash: 'SHA-256' };

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const importKey = (bytes: Uint8Array<ArrayBuffer>, use: 'sign' | 'verify'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, algorithm, false, [use]);

/** Windows keeps the ends of lines as CR LF on its clipboard, whatever was copied. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text.replaceAll('\r\n', '\n'));

/** The mark of a text, under a key that is made for this one. */
export async function markOf(
  text: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<Mark> {
  const key = random(new Uint8Array(keyBytes));
  const hash = await crypto.subtle.sign('HMAC', await importKey(key, 'sign'), bytesOf(text));
  return { key: toBase64(key), hash: toBase64(new Uint8Array(hash)) };
}

/** Whether a text is the one that was marked, but for the ends of its lines. */
export const isMarked = async ({ key, hash }: Mark, text: string): Promise<boolean> =>
  crypto.subtle.verify('HMAC', await importKey(fromBase64(key), 'verify'), fromBase64(hash), bytesOf(text));
