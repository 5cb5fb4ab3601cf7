import type { CallWorld } from '@/utils/calls/send';
import type { Vault } from '@/utils/vault/vault';
import type { Repository } from './repository';

/** What the credentials stand on. */
export interface CredentialsWorld {
  readonly vault: Vault;
  readonly repository: Repository;
  readonly calls: CallWorld;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Runs what touches one account one after the other, so that two clicks cannot save it twice. */
  readonly inTurn: <T>(account: string, work: () => Promise<T>) => Promise<T>;
}
