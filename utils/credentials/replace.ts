import { accountOfHost } from '@/utils/activecampaign/hosts';
import type { Pair } from './ask';
import type { Credential, Previous } from './record';

/**
 * The credential with another pair; the earlier one is kept beside it, so that the change can be undone. A pair that
 * never worked is not kept in place of one that did: two slips of the hand must not cost the good key. Whose the new
 * pair is, is not known yet.
 */
export function withPair(credential: Credential, pair: Pair, at: number): Credential {
  const { origin, key, owner, previous } = credential;
  const replaced: Previous = { origin, key, owner, replacedAt: at };
  return {
    ...credential,
    account: accountOfHost(new URL(pair.origin).hostname),
    origin: pair.origin,
    key: pair.key,
    owner: undefined,
    lastCheck: undefined,
    handedOver: undefined,
    previous: previous && !owner ? previous : replaced,
    keySince: at,
  };
}

/**
 * Brings the earlier pair back, with its owner; the one it takes the place of becomes the earlier one, so this undoes
 * itself too. What the last check said was about the other pair, and goes.
 */
export function withPreviousBack(credential: Credential, at: number): Credential {
  const { origin, key, owner, previous } = credential;
  if (!previous) return credential;
  return {
    ...withPair(credential, previous, at),
    owner: previous.owner,
    previous: { origin, key, owner, replacedAt: at },
  };
}
