import { type Bytes, fromBase64, toBase64 } from './bytes';
import { open, type Random, seal } from './envelope';
import type { VaultHeader, Wrap } from './header';
import { importDataKey } from './world';
import { passkeyBytes, unwrapForPasskey, wrapForPasskey } from './wraps/passkey';

/** What a page needs to ask for a passkey. It lies in the clear, since it is needed while the vault is locked. */
export interface PasskeyPrompt {
  /** The credential's id as WebAuthn gives it: base64url. */
  readonly credential: string;
  /** What the passkey's PRF is evaluated at: 32 random bytes, base64url. */
  readonly salt: string;
}

/** A passkey as the person knows it. */
export interface PasskeyShown {
  readonly credential: string;
  readonly name: string;
  /** ms since 1970. */
  readonly createdAt: number;
}

/** A passkey of the vault. Sealed, but for its prompt. */
export interface Passkey extends PasskeyPrompt, PasskeyShown {
  readonly publicKey: Bytes;
}

/** What a passkey gave when it was asked. */
export interface PasskeyGiven {
  readonly credential: string;
  /** What its PRF came to: 32 bytes. */
  readonly output: Bytes;
}

/** What a passkey gave when it was made, and what it is to be known by. */
export interface NewPasskey extends PasskeyGiven, PasskeyPrompt {
  readonly name: string;
}

const isPasskeyWrap = ({ kind }: Wrap): boolean => kind === 'passkey';

/** Binds what is sealed of a passkey to the header and to this passkey: no record can be passed off as it. */
const sealedAs = (credential: string): string => `header/passkey/${credential}`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function readSealed(key: CryptoKey, wrap: Wrap): Promise<Passkey | undefined> {
  const opened = await open(key, sealedAs(String(wrap.credential)), parsed(String(wrap.about)));
  if (!opened.ok) return undefined;
  const { credential, salt, name, createdAt, publicKey } = (opened.value ?? {}) as Record<string, unknown>;
  const bytes = typeof publicKey === 'string' ? fromBase64(publicKey) : undefined;
  if (typeof credential !== 'string' || typeof salt !== 'string' || typeof name !== 'string')
    return undefined;
  if (typeof createdAt !== 'number' || bytes?.length !== passkeyBytes) return undefined;
  return { credential, salt, name, createdAt, publicKey: bytes };
}

/** What to ask the passkeys of a vault with. */
export const passkeyPrompts = ({ wraps }: VaultHeader): readonly PasskeyPrompt[] =>
  wraps
    .filter(isPasskeyWrap)
    .map(({ credential, salt }) => ({ credential: String(credential), salt: String(salt) }));

/**
 * The passkeys that this vault's data key vouches for. A wrap that somebody put into the header who can write to the
 * disk, but not open the vault, is not among them: no later data key is wrapped for it.
 */
export async function passkeysOf(header: VaultHeader, dataKey: Bytes): Promise<readonly Passkey[]> {
  const key = await importDataKey(dataKey);
  const read = await Promise.all(header.wraps.filter(isPasskeyWrap).map((wrap) => readSealed(key, wrap)));
  const known = read.filter((passkey) => passkey !== undefined);
  return [...new Map(known.map((passkey) => [passkey.credential, passkey])).values()];
}

/** Wraps a data key for passkeys; their names and public keys lie beside it, sealed under that data key. */
export async function wrapsForPasskeys(
  passkeys: readonly Passkey[],
  dataKey: Bytes,
  random: Random,
): Promise<readonly Wrap[]> {
  const key = await importDataKey(dataKey);
  return Promise.all(
    passkeys.map(async ({ publicKey, ...passkey }): Promise<Wrap> => {
      const { credential, salt } = passkey;
      const sealed = { ...passkey, publicKey: toBase64(publicKey) };
      const about = JSON.stringify(await seal(key, sealedAs(credential), sealed, random));
      return {
        kind: 'passkey',
        credential,
        salt,
        about,
        ...(await wrapForPasskey(dataKey, publicKey, random)),
      };
    }),
  );
}

/** The data key, by what a passkey gave; undefined where the vault has no such passkey, or this is not what it gives. */
export async function unwrapWithPasskey(
  { wraps }: VaultHeader,
  { credential, output }: PasskeyGiven,
): Promise<Bytes | undefined> {
  for (const wrap of wraps.filter((one) => isPasskeyWrap(one) && one.credential === credential)) {
    const dataKey = await unwrapForPasskey(wrap, output);
    if (dataKey) return dataKey;
  }
  return undefined;
}
