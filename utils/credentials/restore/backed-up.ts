import { readAddress } from '@/utils/activecampaign/address';
import { isKey } from '@/utils/activecampaign/key';
import type { Pair } from '../ask';
import { type Integration, integrationId, integrationPrefix, readIntegration } from '../integrations/record';
import { type Credential, readCredential } from '../record';
import { recordId } from '../repository';

/** What a backup holds. */
export interface BackedUp {
  readonly credentials: readonly Credential[];
  /** Where they are used. */
  readonly integrations: readonly Integration[];
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

function readUse(at: string, value: unknown): Integration | undefined {
  const { removedAt, ...integration } = readIntegration(value) ?? {};
  if (!('id' in integration) || at !== integrationId(integration.id)) return undefined;
  return removedAt === undefined ? integration : undefined;
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
  const integrations = [...records]
    .filter(([at]) => at.startsWith(integrationPrefix))
    .map(([at, value]) => readUse(at, value))
    .filter((integration) => integration !== undefined);
  return {
    credentials,
    integrations,
    lost: damaged + ours.length - credentials.length,
    // An integration that does not read is one of a newer Keyring.
    unknown: records.size - ours.length - integrations.length,
  };
}
