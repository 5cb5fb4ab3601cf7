import { accountOfHost } from '@/utils/activecampaign/hosts';
import type { Pair } from './ask';
import type { Credential } from './record';

/** The credential with another pair; the earlier one is kept beside it, so that the change can be undone. */
export const withPair = (credential: Credential, pair: Pair, at: number): Credential => ({
  ...credential,
  account: accountOfHost(new URL(pair.origin).hostname),
  origin: pair.origin,
  key: pair.key,
  previous: { origin: credential.origin, key: credential.key, replacedAt: at },
});

/**
 * Brings the earlier pair back; the one it takes the place of becomes the earlier one, so this undoes itself too.
 * What the last check said was about the other pair, and goes.
 */
export function withPreviousBack(credential: Credential, at: number): Credential {
  const { previous } = credential;
  return previous ? { ...withPair(credential, previous, at), lastCheck: undefined } : credential;
}
