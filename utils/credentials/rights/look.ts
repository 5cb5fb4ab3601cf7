import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import {
  type Group,
  groupTarget,
  readGroupIds,
  readGroupTitle,
  userGroupTarget,
} from '@/utils/activecampaign/groups';
import type { Owner } from '@/utils/activecampaign/owner';
import { type Grants, readGrants, together } from '@/utils/activecampaign/rights/grants';
import type { May } from '@/utils/activecampaign/rights/needs';
import { probeTarget, type ResourceId, resourceIds } from '@/utils/activecampaign/rights/resources';
import { type CallWorld, read, send } from '@/utils/calls/send';
import { ask, type PairOfAccount } from '../ask';
import { readBody } from '../standing/ask-groups';

/** What was found of a key so far. */
export interface FoundRights {
  /** What the check said before anything else was asked. */
  readonly diagnosis?: Diagnosis | undefined;
  readonly owner?: Owner | undefined;
  /** Undefined where ActiveCampaign does not tell. */
  readonly groups?: readonly Group[] | undefined;
  /** What the groups let their users change. */
  readonly grants: Grants;
  readonly reads: Readonly<Partial<Record<ResourceId, May>>>;
}

export const nothingFound: FoundRights = { grants: {}, reads: {} };

/** Milliseconds until a read is given up, and bytes of its answer that are read at most. */
const bounds = { timeout: 15_000, limit: 1024 * 1024 };

/** So many at once: of an account's five a second some are left to whoever works beside it. */
const atOnce = 2;

async function may(
  { account, origin, key }: PairOfAccount,
  id: ResourceId,
  calls: CallWorld,
  signal: AbortSignal,
): Promise<May> {
  const call = read({ account, origin, key, target: probeTarget(id), ...bounds, signal });
  const outcome = await send(call, calls);
  if (outcome.kind !== 'answer') return 'untold';
  if (outcome.status === 403) return 'no';
  return outcome.status === 200 && isRecord(parseJson(outcome.body)?.value) ? 'yes' : 'untold';
}

async function askGroupRights(
  pair: PairOfAccount,
  ownerId: string,
  calls: CallWorld,
  signal: AbortSignal,
): Promise<Pick<FoundRights, 'groups' | 'grants'>> {
  const body = await readBody(pair, userGroupTarget(ownerId), calls, signal);
  const ids = body === undefined ? null : readGroupIds(body);
  if (!ids) return { grants: {} };
  const bodies = await Promise.all(
    ids.map(async (id) => [id, (await readBody(pair, groupTarget(id), calls, signal)) ?? ''] as const),
  );
  return {
    groups: bodies.map(([id, group]) => ({ id, title: readGroupTitle(group) })),
    grants: together(bodies.map(([, group]) => readGrants(group))),
  };
}

/**
 * Finds out what a key may read, by one read of one row each, and what its owner's groups grant. `onFound` hears of it
 * as it comes. A key that does not work is not asked further. Rejects with the signal's reason where it was given up.
 */
export async function lookAtRights(
  pair: PairOfAccount,
  calls: CallWorld,
  signal: AbortSignal,
  onFound: (found: FoundRights) => void,
): Promise<void> {
  const diagnosis = await ask(pair, calls, signal);
  const { owner } = diagnosis;
  let found: FoundRights = { ...nothingFound, diagnosis, owner };
  onFound(found);
  if (diagnosis.state !== 'good') return;
  if (owner) found = { ...found, ...(await askGroupRights(pair, owner.id, calls, signal)) };
  onFound(found);
  const next = resourceIds.values();
  const oneByOne = async (): Promise<void> => {
    for (const id of next) {
      signal.throwIfAborted();
      const answer = await may(pair, id, calls, signal);
      found = { ...found, reads: { ...found.reads, [id]: answer } };
      onFound(found);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, oneByOne));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
