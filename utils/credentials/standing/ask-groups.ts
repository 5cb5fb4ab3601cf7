import {
  type Group,
  groupTarget,
  readGroupIds,
  readGroupTitle,
  userGroupTarget,
} from '@/utils/activecampaign/groups';
import { type CallWorld, read, send } from '@/utils/calls/send';
import type { PairOfAccount } from '../ask';

/** Milliseconds until such a read is given up, and bytes of its answer that are read at most. */
const bounds = { timeout: 15_000, limit: 256 * 1024 };

/** The body of a read that was answered with 200; undefined for any other. */
export async function readBody(
  { account, origin, key }: PairOfAccount,
  target: string,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const outcome = await send(read({ account, origin, key, target, ...bounds, signal }), calls);
  return outcome.kind === 'answer' && outcome.status === 200 ? outcome.body : undefined;
}

/**
 * The groups of a key's owner: one read for which they are, one for each title that `titles` does not hold yet (by
 * the group's id; it is filled in). Undefined where ActiveCampaign does not tell.
 */
export async function askGroups(
  pair: PairOfAccount,
  ownerId: string,
  titles: Map<string, string>,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<readonly Group[] | undefined> {
  const body = await readBody(pair, userGroupTarget(ownerId), calls, signal);
  const ids = body === undefined ? null : readGroupIds(body);
  if (!ids) return undefined;
  const groups: Group[] = [];
  for (const id of ids) {
    const title =
      titles.get(id) ?? readGroupTitle((await readBody(pair, groupTarget(id), calls, signal)) ?? '');
    titles.set(id, title);
    groups.push({ id, title });
  }
  return groups;
}
