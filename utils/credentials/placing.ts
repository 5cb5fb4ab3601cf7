import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { Credential } from './record';

/** What a pair that is to be saved is to the credentials already saved for its account. */
export type Placing =
  /** This very key is saved. */
  | { readonly kind: 'already'; readonly credential: Credential }
  /** Another owner's, or nobody can tell whose: saved beside the others, which stay as they are. */
  | { readonly kind: 'beside' }
  /** The same owner's, if it turns out that the saved key is refused: then the key was changed. */
  | { readonly kind: 'changed-if-refused'; readonly credential: Credential };

/**
 * Places a pair among the saved credentials of the same account, given what users/me said of the new key. Only an
 * owner that ActiveCampaign itself named for the new key can stand for a change; what a page shows never can.
 */
export function place(
  pair: { readonly origin: string; readonly key: string },
  answer: Diagnosis,
  saved: readonly Credential[],
): Placing {
  // The same key under the account's other host is the same credential.
  const same = saved.find((one) => one.key === pair.key);
  if (same) return { kind: 'already', credential: same };
  const owner = answer.state === 'good' ? answer.owner : undefined;
  const sameOwner = owner && saved.find((one) => one.owner?.id === owner.id);
  return sameOwner ? { kind: 'changed-if-refused', credential: sameOwner } : { kind: 'beside' };
}
