import { accountOfHost } from '@/utils/activecampaign/hosts';
import type { Pair } from '../ask';
import type { Credential } from '../record';

/** Whether both hold the same key of the same account, under whichever of its hosts. */
export const sameKey = (one: Credential, other: Credential): boolean =>
  one.account === other.account && one.key === other.key;

const accountOf = ({ origin }: Pair): string | undefined => {
  const host = URL.parse(origin)?.hostname;
  return host === undefined ? undefined : accountOfHost(host);
};

/** Whether the key that `one` held before is the one that `other` holds. */
export const heldKeyOf = ({ previous }: Credential, other: Credential): boolean =>
  previous !== undefined && previous.key === other.key && accountOf(previous) === other.account;

/** Whether both are one owner's in one account, as far as ActiveCampaign has named the owners. */
export const sameOwner = (one: Credential, other: Credential): boolean =>
  one.account === other.account && one.owner !== undefined && one.owner.id === other.owner?.id;

/** Whether both are one record that went two ways; two owners that are known to be different tell otherwise. */
export const sameRecord = (one: Credential, other: Credential): boolean =>
  one.id === other.id &&
  one.account === other.account &&
  (one.owner === undefined || other.owner === undefined || one.owner.id === other.owner.id);
