import type { BulkStore } from '@/utils/browser/bulk-store';
import type { ObjectStore } from '@/utils/browser/indexed-db';
import type { KeyValueStore } from '@/utils/browser/storage';
import type { Bytes } from './bytes';
import type { Random } from './envelope';

/** What the vault stands on. */
export interface VaultWorld {
  readonly local: KeyValueStore;
  readonly session: KeyValueStore;
  /** Holds what is large and can be had again: history, pages of downloads. */
  readonly bulk: BulkStore;
  /** Holds the profile's non-extractable key. */
  readonly keys: ObjectStore;
  readonly random: Random;
  /** Milliseconds since 1970, by the wall clock. */
  readonly clock: () => number;
}

/** A data key as AES-GCM takes it. Imported anew for each use, so that nothing of ours holds it but the session. */
export const importDataKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
