import type { ObjectStore } from '@/utils/browser/indexed-db';
import type { KeyValueStore } from '@/utils/browser/storage';
import type { Bytes } from './bytes';
import { unwrapForDevice, wrapForDevice } from './device-wrap';
import { type Opened, open, type Random, seal } from './envelope';
import { headerKey, readHeader, type VaultHeader, vaultVersion } from './header';
import { dataKeyBytes, keepUnlocked, unlockedKey } from './unlocked-key';

/** What the vault stands on. */
export interface VaultWorld {
  readonly local: KeyValueStore;
  readonly session: KeyValueStore;
  /** Holds the profile's non-extractable key. */
  readonly keys: ObjectStore;
  readonly random: Random;
}

/** Why the vault gives nothing. What is stored stays as it is in each case. */
export type VaultProblem =
  /** A newer Keyring wrote it. */
  | 'newer'
  /** Its header is no longer what was written. */
  | 'damaged'
  /** The browser profile's key that opens it is gone, or is another. */
  | 'device-key-lost';

/** A vault that cannot be used says why with this. */
export class VaultClosed extends Error {
  override readonly name = 'VaultClosed';
  readonly problem: VaultProblem;
  constructor(problem: VaultProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** All the readable values under a prefix, and the ids of those that did not open. */
export interface Contents {
  readonly values: ReadonlyMap<string, unknown>;
  readonly unreadable: readonly string[];
}

/** The sealed store. Every method rejects with `VaultClosed` while it cannot be used. */
export interface Vault {
  /** The value kept under an id; undefined where there is none. */
  read(id: string): Promise<Opened | undefined>;
  /** Seals all values, then writes them in one step: all or none. */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Everything whose id begins with `prefix`. */
  contents(prefix: string): Promise<Contents>;
}

const storedUnder = (id: string): string => `sealed/${id}`;

/** Opens the vault of this browser profile, and makes it on the first use. */
export function createVault(world: VaultWorld): Vault {
  const keyOf = (bytes: Bytes): Promise<CryptoKey> =>
    crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

  const create = async (): Promise<Bytes> => {
    const fresh = world.random(new Uint8Array(dataKeyBytes));
    const header: VaultHeader = {
      version: vaultVersion,
      wraps: [await wrapForDevice(fresh, world.keys, world.random)],
    };
    await world.local.set({ [headerKey]: header });
    return fresh;
  };

  const unwrap = async (): Promise<Bytes> => {
    const reading = readHeader((await world.local.get([headerKey]))[headerKey]);
    if (reading.state === 'absent') {
      // Sealed values without a header are somebody's keys: a new data key over them would be the end of them.
      const stored = Object.keys(await world.local.getAll());
      if (stored.some((key) => key.startsWith(storedUnder('')))) throw new VaultClosed('damaged');
      return create();
    }
    if (reading.state !== 'present') throw new VaultClosed(reading.state);
    for (const wrap of reading.header.wraps) {
      const bytes = wrap.kind === 'device' ? await unwrapForDevice(wrap, world.keys) : undefined;
      if (bytes?.length === dataKeyBytes) return bytes;
    }
    throw new VaultClosed('device-key-lost');
  };

  // One attempt at a time, so that two callers cannot make two vaults.
  let opening: Promise<Bytes> | undefined;
  const openOnce = (): Promise<Bytes> => {
    opening ??= unwrap()
      .then(async (bytes) => {
        await keepUnlocked(world.session, bytes);
        return bytes;
      })
      .finally(() => {
        opening = undefined;
      });
    return opening;
  };

  // Imported anew for each use: nothing of ours holds the key but storage.session, so that clearing it is locking.
  const ready = async (): Promise<CryptoKey> =>
    keyOf((await unlockedKey(world.session)) ?? (await openOnce()));

  return {
    async read(id) {
      const key = await ready();
      const stored = (await world.local.get([storedUnder(id)]))[storedUnder(id)];
      return stored === undefined ? undefined : open(key, id, stored);
    },
    async write(values) {
      const key = await ready();
      const sealed = await Promise.all(
        Object.entries(values).map(
          async ([id, value]) => [storedUnder(id), await seal(key, id, value, world.random)] as const,
        ),
      );
      await world.local.set(Object.fromEntries(sealed));
    },
    async remove(ids) {
      await ready();
      await world.local.remove(ids.map(storedUnder));
    },
    async contents(prefix) {
      const key = await ready();
      const within = storedUnder(prefix);
      const stored = Object.entries(await world.local.getAll()).filter(([name]) => name.startsWith(within));
      const values = new Map<string, unknown>();
      const unreadable: string[] = [];
      await Promise.all(
        stored.map(async ([name, envelope]) => {
          const id = name.slice(storedUnder('').length);
          const opened = await open(key, id, envelope);
          if (opened.ok) values.set(id, opened.value);
          else unreadable.push(id);
        }),
      );
      return { values, unreadable };
    },
  };
}
