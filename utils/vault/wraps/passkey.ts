import { type Bytes, fromBase64, toBase64, toUtf8 } from '../bytes';
import type { Random } from '../envelope';
import type { Wrap } from '../header';
import { unwrapWith, wrapWith } from './wrapping';

/** Length of what a passkey's PRF gives, of its salt, and of an X25519 key: 256 bits. */
export const passkeyBytes = 32;

const purpose = toUtf8(JSON.stringify(['keyring', 1, 'data key, wrapped for a passkey']));
const privateKeyPurpose = toUtf8(JSON.stringify(['keyring', 1, 'private key of a passkey']));

/** What comes before the 32 bytes of an X25519 private key in PKCS#8. Source: RFC 8410, section 7. */
const pkcs8Start = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];

/** Times a private key, this point is the public key. Source: RFC 7748, section 6.1. */
const basePoint = Uint8Array.from({ length: passkeyBytes }, (_, at) => (at === 0 ? 9 : 0));

const hkdf = (info: Bytes) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info });

const hkdfMaterial = (secret: BufferSource, use: 'deriveBits' | 'deriveKey'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'HKDF', false, [use]);

const importPrivate = (secret: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', Uint8Array.from([...pkcs8Start, ...secret]), 'X25519', false, [
    'deriveBits',
  ]);

async function agree(privateKey: CryptoKey, publicKey: Bytes): Promise<Bytes> {
  const other = await crypto.subtle.importKey('raw', publicKey, 'X25519', false, []);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'X25519', public: other }, privateKey, passkeyBytes * 8),
  );
}

const publicOf = (privateKey: CryptoKey): Promise<Bytes> => agree(privateKey, basePoint);

async function privateKeyOf(output: Bytes): Promise<CryptoKey> {
  const material = await hkdfMaterial(output, 'deriveBits');
  return importPrivate(
    new Uint8Array(await crypto.subtle.deriveBits(hkdf(privateKeyPurpose), material, passkeyBytes * 8)),
  );
}

/** The key that both sides come to; bound to both public keys, so that neither can be exchanged for another. */
async function wrappingKey(shared: Bytes, ephemeral: Bytes, recipient: Bytes): Promise<CryptoKey> {
  const info = Uint8Array.from([...purpose, ...ephemeral, ...recipient]);
  return crypto.subtle.deriveKey(
    hkdf(info),
    await hkdfMaterial(shared, 'deriveKey'),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * The public key of a passkey, out of what its PRF gives (32 bytes). With it alone a new data key can be wrapped for the
 * passkey, without anybody touching it; nothing can be unwrapped.
 */
export const passkeyPublicKey = async (output: Bytes): Promise<Bytes> => publicOf(await privateKeyOf(output));

/** Wraps a data key to the public key of a passkey: ephemeral X25519, HKDF-SHA-256, AES-256-GCM. */
export async function wrapForPasskey(
  dataKey: Bytes,
  publicKey: Bytes,
  random: Random,
): Promise<{ readonly ephemeral: string; readonly nonce: string; readonly key: string }> {
  const privateKey = await importPrivate(random(new Uint8Array(passkeyBytes)));
  const ephemeral = await publicOf(privateKey);
  const key = await wrappingKey(await agree(privateKey, publicKey), ephemeral, publicKey);
  return { ephemeral: toBase64(ephemeral), ...(await wrapWith(key, dataKey, purpose, random)) };
}

/** The data key out of a passkey's wrap; undefined where this is not what the passkey's PRF gives, or it is damaged. */
export async function unwrapForPasskey(wrap: Wrap, output: Bytes): Promise<Bytes | undefined> {
  const ephemeral = fromBase64(String(wrap.ephemeral));
  if (ephemeral?.length !== passkeyBytes) return undefined;
  const privateKey = await privateKeyOf(output);
  // A point of small order is none that we made: WebCrypto refuses it.
  const shared = await agree(privateKey, ephemeral).catch(() => undefined);
  if (!shared) return undefined;
  return unwrapWith(await wrappingKey(shared, ephemeral, await publicOf(privateKey)), wrap, purpose);
}
