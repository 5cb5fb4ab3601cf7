import type { Plan } from '@/utils/activecampaign/plan';
import type { CallWorld } from '@/utils/calls/send';
import { checkMany, checksAtOnce, type RunWorld } from '../check-run';
import { type Credential, heldSince } from '../record';
import { askGroups } from '../standing/ask-groups';
import { askPlan } from '../standing/ask-plan';
import { type Change, changesBetween, knownFrom, type Standing } from './changes';
import { changesId, keepKnown, type LastLook, readChanges, readKnown } from './kept';

/** What one look came to. */
export interface Found {
  readonly last: LastLook;
  /** What it noticed, in the order of the credentials. */
  readonly changes: readonly Change[];
}

/** What is known of a credential by its record alone. */
function standingOf(credential: Credential): Standing {
  const state = credential.lastCheck?.diagnosis.state;
  return {
    keySince: heldSince(credential),
    owner: credential.owner,
    ...(state && state !== 'unknown' && { state }),
  };
}

const isWorking = ({ lastCheck }: Credential): boolean => lastCheck?.diagnosis.state === 'good';

/**
 * What else is told of the credentials of one account, one call after the other: of each that works its owner's
 * groups, and the account's plan until one key may read it.
 */
async function lookAround(
  credentials: readonly Credential[],
  calls: CallWorld,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Standing>> {
  const titles = new Map<string, string>();
  const standings = new Map<string, Standing>();
  let planned = false;
  for (const one of credentials) {
    const standing = standingOf(one);
    if (!isWorking(one) || !one.owner) {
      standings.set(one.id, standing);
      continue;
    }
    const groups = await askGroups(one, one.owner.id, titles, calls, signal);
    const plan: Plan | undefined = planned ? undefined : await askPlan(one, calls, signal);
    planned ||= plan !== undefined;
    standings.set(one.id, { ...standing, groups, plan });
  }
  return standings;
}

/** The credentials of each account together, oldest first. */
function byAccount(credentials: readonly Credential[]): readonly (readonly Credential[])[] {
  const accounts = new Map<string, Credential[]>();
  const ordered = [...credentials].sort((one, other) => one.createdAt - other.createdAt);
  for (const one of ordered) accounts.set(one.account, [...(accounts.get(one.account) ?? []), one]);
  return [...accounts.values()];
}

async function lookAroundAll(
  credentials: readonly Credential[],
  calls: CallWorld,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Standing>> {
  const all = new Map<string, Standing>();
  const next = byAccount(credentials).values();
  const oneByOne = async (): Promise<void> => {
    for (const account of next) {
      signal.throwIfAborted();
      for (const [id, standing] of await lookAround(account, calls, signal)) all.set(id, standing);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: checksAtOnce }, oneByOne));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return all;
}

/**
 * Looks at everything that is saved, once: the same check that pages ask for, then the groups and the plan. What is known
 * and what changed is written in one step at the very end, so that a look that is cut short is as if it had not been,
 * and the next one notices the same. Rejects with the signal's reason where it was given up, and as the vault does.
 */
export async function look(world: RunWorld, signal: AbortSignal): Promise<Found> {
  const { repository, vault, calls } = world;
  const { credentials } = await repository.all();
  const { standings, last } = await readKnown(vault);
  const fresh = credentials.filter((one) => standings.get(one.id)?.keySince !== heldSince(one));
  const before = new Map(standings);
  for (const one of fresh) before.set(one.id, standingOf(one));
  // Before anything is asked: a look that is cut short has told the records already.
  if (fresh.length > 0) await keepKnown(vault, { standings: before, last });

  await checkMany(credentials, credentials, world, signal, () => undefined);
  const checked = (await repository.all()).credentials;
  const now = await lookAroundAll(checked, calls, signal);
  signal.throwIfAborted();

  const at = world.clock();
  const known = new Map<string, Standing>();
  const changes: Change[] = [];
  for (const one of checked) {
    const past = before.get(one.id);
    const present = now.get(one.id) ?? standingOf(one);
    known.set(one.id, knownFrom(past, present));
    const { lastCheck } = one;
    if (!past || !lastCheck) continue;
    for (const what of changesBetween(past, present, lastCheck.diagnosis.cause))
      changes.push({ id: world.newId(), credential: one.id, at, what });
  }
  const unclear = checked.filter(({ lastCheck }) => lastCheck?.diagnosis.state === 'unknown').length;
  const found = { last: { at, checked: checked.length, unclear }, changes };
  await world.inTurn(changesId, async () => {
    const unseen = changes.length > 0 ? [...(await readChanges(vault)), ...changes] : undefined;
    await keepKnown(vault, { standings: known, last: found.last }, unseen);
  });
  return found;
}
