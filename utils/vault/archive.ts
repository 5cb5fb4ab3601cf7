import type { BulkStore } from '@/utils/browser/bulk-store';
import { type Bytes, fromUtf8, toUtf8 } from './bytes';
import type { Random } from './envelope';
import { NotVerified } from './not-verified';

/** The version of the sealed form below, part of what is authenticated. */
const formatVersion = 1;

const nonceBytes = 12;

/** A sealed text as it lies in the archive: bytes, since it may be long. */
interface Piece {
  readonly v: number;
  /** The nonce: 96 random bits, fresh for every sealing. */
  readonly n: Bytes;
  /** AES-256-GCM ciphertext with its tag. */
  readonly c: Bytes;
}

const associatedData = (id: string): Bytes => toUtf8(JSON.stringify(['keyring archive', formatVersion, id]));

const isPiece = (value: unknown): value is Piece => {
  const { v, n, c } = (value ?? {}) as Partial<Record<string, unknown>>;
  return v === formatVersion && n instanceof Uint8Array && c instanceof Uint8Array;
};

async function seal(key: CryptoKey, id: string, text: string, random: Random): Promise<Piece> {
  const n = random(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: n, additionalData: associatedData(id) },
    key,
    toUtf8(text),
  );
  return { v: formatVersion, n, c: new Uint8Array(sealed) };
}

/** The text of a piece; undefined where it does not open. */
async function open(key: CryptoKey, id: string, stored: unknown): Promise<string | undefined> {
  if (!isPiece(stored)) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: stored.n, additionalData: associatedData(id) },
      key,
      stored.c,
    );
    return fromUtf8(plain);
  } catch {
    return undefined;
  }
}

const placeOf = (generation: string, id: string): string => `${generation}/${id}`;

/** One generation of the archive, and the key that seals it. */
export interface Generation {
  readonly generation: string;
  readonly key: CryptoKey;
}

/** The text kept under an id; undefined where there is none, or it does not open. */
export const readPiece = async (
  store: BulkStore,
  { generation, key }: Generation,
  id: string,
): Promise<string | undefined> => open(key, id, await store.get(placeOf(generation, id)));

/** Seals a text and keeps it, in place of what was there. */
export const writePiece = async (
  store: BulkStore,
  { generation, key }: Generation,
  id: string,
  text: string,
  random: Random,
): Promise<void> => store.put(placeOf(generation, id), await seal(key, id, text, random));

export const removePieces = (store: BulkStore, generation: string, ids: readonly string[]): Promise<void> =>
  store.remove(ids.map((id) => placeOf(generation, id)));

/** The ids of a generation that begin with `prefix`. */
export async function pieceIds(
  store: BulkStore,
  generation: string,
  prefix: string,
): Promise<readonly string[]> {
  const start = placeOf(generation, '');
  return (await store.keys(`${start}${prefix}`)).map((key) => key.slice(start.length));
}

/** Every text of a generation whose id begins with `prefix`, by id; what does not open is left out. */
export async function readPieces(
  store: BulkStore,
  { generation, key }: Generation,
  prefix: string,
): Promise<ReadonlyMap<string, string>> {
  const start = placeOf(generation, '');
  const found = await Promise.all(
    (await store.entries(`${start}${prefix}`)).map(async ([place, stored]) => {
      const id = place.slice(start.length);
      return [id, await open(key, id, stored)] as const;
    }),
  );
  return new Map(found.filter((one): one is readonly [string, string] => one[1] !== undefined));
}

/** Removes all of a generation. */
export const removeArchived = async (store: BulkStore, generation: string): Promise<void> =>
  store.remove(await store.keys(placeOf(generation, '')));

/**
 * Seals everything of one generation anew for another, piece by piece, so that memory stays small; each is read back.
 * The old ones stay. What does not open is left behind: the archive holds nothing that is not to be had again.
 *
 * Rejects with `NotVerified` where a piece did not read back as it was written, and as the store does where it refuses.
 */
export async function resealArchive(
  store: BulkStore,
  from: Generation,
  to: Generation,
  random: Random,
): Promise<void> {
  for (const id of await pieceIds(store, from.generation, '')) {
    const text = await readPiece(store, from, id);
    if (text === undefined) continue;
    await writePiece(store, to, id, text, random);
    if ((await readPiece(store, to, id)) !== text) throw new NotVerified();
  }
}
