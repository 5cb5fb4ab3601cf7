import { readAddress } from '@/utils/activecampaign/address';
import { isKey } from '@/utils/activecampaign/key';
import type { Pair } from '../ask';
import { type Credential, readCredential } from '../record';
import { recordId } from '../repository';

/** The credentials that a backup holds. */
export interface BackedUp {
  readonly credentials: readonly Credential[];
  /** How many of its credentials are lost: damaged in the file, or not fit to be kept. */
  readonly lost: number;
  /** How many records are of kinds that this Keyring does not know: a newer one wrote them. */
  readonly unknown: number;
}

/** Ids as this product makes them, and as its messages name them. */
const usualId = /^[\w-]{1,64}$/;

/** The account of a pair that could have been saved here; undefined for any other: a file may come from anybody. */
function accountOf({ origin, key }: Pair): string | undefined {
  const reading = readAddress(origin, 'keep');
  return reading.ok && reading.address.origin === origin && isKey(key) ? reading.address.account : undefined;
}

function readRecord(at: string, value: unknown): Credential | undefined {
  const credential = readCredential(value);
  if (!credential || !usualId.test(credential.id) || at !== recordId(credential.id)) return undefined;
  // A record that names one account and sends its key to another would be taken for the first one's change of key.
  if (accountOf(credential) !== credential.account) return undefined;
  const { previous } = credential;
  return previous && accountOf(previous) === undefined ? { ...credential, previous: undefined } : credential;
}

/**
 * Reads what came out of a backup as strictly as what a person types. `damaged`: how many records of the file could
 * not be opened, as its reading says.
 */
export function readBackedUp(records: ReadonlyMap<string, unknown>, damaged: number): BackedUp {
  const ours = [...records].filter(([at]) => at.startsWith(recordId('')));
  const credentials = ours
    .map(([at, value]) => readRecord(at, value))
    .filter((credential) => credential !== undefined);
  return {
    credentials,
    lost: damaged + ours.length - credentials.length,
    unknown: records.size - ours.length,
  };
}
