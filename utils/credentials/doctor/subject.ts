import type { AddressRepair } from '@/utils/activecampaign/address';
import type { CauseId } from '@/utils/activecampaign/diagnosis';
import type { Owner } from '@/utils/activecampaign/owner';
import type { PairOfAccount } from '../ask';
import type { Credential } from '../record';

/** The pair that is examined, and what Keyring knows of it. */
export interface Subject extends PairOfAccount {
  /** Where it is saved. */
  readonly id?: string | undefined;
  /** Whose key it is; known only if this very pair once worked. */
  readonly owner?: Owner | undefined;
  /** What the last check said. */
  readonly before?: CauseId | undefined;
  /** What was changed in the address as it was pasted. */
  readonly repairs?: readonly AddressRepair[] | undefined;
}

/** A saved credential as a subject. */
export const subjectOf = ({ id, account, origin, key, owner, lastCheck }: Credential): Subject => ({
  id,
  account,
  origin,
  key,
  owner,
  before: lastCheck?.diagnosis.cause,
});
