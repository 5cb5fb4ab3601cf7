import type { Vault } from '@/utils/vault/vault';
import { recordId } from './repository';

/** What goes into a backup. */
export interface BackupContents {
  /** By their id in the vault, as they lie there: a field that this version does not know goes along. */
  readonly records: ReadonlyMap<string, unknown>;
  /** Records that do not open, and so cannot go along. */
  readonly unreadable: number;
}

/**
 * Everything worth keeping: the credentials with their earlier keys. Drafts and what waits to be brought back after a
 * removal stay out: they are of the moment, and a removed key must not live on in a file.
 */
export async function backupContents(vault: Vault): Promise<BackupContents> {
  const { values, unreadable } = await vault.contents(recordId(''));
  return { records: values, unreadable: unreadable.length };
}
