import type { Vault } from '@/utils/vault/vault';
import { integrationPrefix, readIntegration } from './integrations/record';
import { recordId } from './repository';

/** What goes into a backup. */
export interface BackupContents {
  /** By their id in the vault, as they lie there: a field that this version does not know goes along. */
  readonly records: ReadonlyMap<string, unknown>;
  /** How many of them are credentials. */
  readonly accounts: number;
  /** Credentials that do not open, and so cannot go along. */
  readonly unreadable: number;
  /** The same of integrations. */
  readonly unreadableIntegrations: number;
}

/**
 * Everything worth keeping: the credentials with their earlier keys, and where they are used. Drafts and what waits to
 * be brought back after a removal stay out: they are of the moment, and a removed key must not live on in a file.
 */
export async function backupContents(vault: Vault): Promise<BackupContents> {
  const [credentials, integrations] = await Promise.all([
    vault.contents(recordId('')),
    vault.contents(integrationPrefix),
  ]);
  const used = [...integrations.values].filter(([, value]) => {
    const integration = readIntegration(value);
    // One that does not read is of a newer Keyring, perhaps the one that opens the file.
    return (
      !integration || (!integration.removedAt && credentials.values.has(recordId(integration.credential)))
    );
  });
  return {
    records: new Map([...credentials.values, ...used]),
    accounts: credentials.values.size,
    unreadable: credentials.unreadable.length,
    unreadableIntegrations: integrations.unreadable.length,
  };
}
