import { type Diagnosis, diagnose } from '@/utils/activecampaign/diagnosis';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { type CallWorld, read, send } from '@/utils/calls/send';

/** Milliseconds until a check is given up. */
const timeout = 15_000;

/** Bytes of a users/me answer that are read at most; a real one has about 2,000. */
const limit = 256 * 1024;

/** URL and key, wherever they come from. */
export interface Pair {
  readonly origin: string;
  readonly key: string;
}

/** Whether two are the same URL and key. */
export const samePair = (one: Pair, other: Pair): boolean =>
  one.origin === other.origin && one.key === other.key;

/** A pair, and the account whose rate budget a check of it takes from. */
export interface PairOfAccount extends Pair {
  readonly account: string;
}

/**
 * Asks ActiveCampaign whose key this is (GET users/me), and diagnoses the answer. Nothing is stored. Rejects with the
 * signal's reason where it was given up.
 */
export async function ask(pair: PairOfAccount, calls: CallWorld, signal?: AbortSignal): Promise<Diagnosis> {
  const { account, origin, key } = pair;
  const call = read({ account, origin, key, target: '/api/3/users/me', timeout, limit, signal });
  const outcome = await send(call, calls);
  const host = new URL(origin).hostname;
  return diagnose({ outcome, host, familyHost: isFamilyHost(host) });
}
