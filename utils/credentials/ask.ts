import { type Diagnosis, diagnose } from '@/utils/activecampaign/diagnosis';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { type CallWorld, send } from '@/utils/calls/send';

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

/** Asks ActiveCampaign whose key this is (GET users/me), and diagnoses the answer. Nothing is stored. */
export async function ask({ origin, key }: Pair, calls: CallWorld): Promise<Diagnosis> {
  const outcome = await send({ origin, key, path: '/api/3/users/me', timeout, limit }, calls);
  const host = new URL(origin).hostname;
  return diagnose({ outcome, host, familyHost: isFamilyHost(host) });
}
