import { type Plan, planTarget, readPlan } from '@/utils/activecampaign/plan';
import type { CallWorld } from '@/utils/calls/send';
import type { PairOfAccount } from '../ask';
import { readBody } from './ask-groups';

/** The plan of a key's account, in one read; undefined where ActiveCampaign does not tell it to this key's owner. */
export async function askPlan(
  pair: PairOfAccount,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<Plan | undefined> {
  const body = await readBody(pair, planTarget, calls, signal);
  return (body === undefined ? null : readPlan(body)) ?? undefined;
}
