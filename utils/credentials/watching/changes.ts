import type { CauseId, State } from '@/utils/activecampaign/diagnosis';
import type { Group } from '@/utils/activecampaign/groups';
import type { Owner } from '@/utils/activecampaign/owner';
import type { Plan } from '@/utils/activecampaign/plan';

/** What is known of a credential that can change without anybody here doing anything. What is not known is left out. */
export interface Standing {
  /** Since when the credential holds its pair: of another one, nothing that was known holds. Ms since 1970. */
  readonly keySince: number;
  /** The last word that was certain. */
  readonly state?: Exclude<State, 'unknown'> | undefined;
  readonly owner?: Owner | undefined;
  /** In the order of their ids. */
  readonly groups?: readonly Group[] | undefined;
  /** Of the account: known of one credential of each at most. */
  readonly plan?: Plan | undefined;
}

/** One thing that changed. */
export type Changed =
  | { readonly kind: 'stopped'; readonly cause: CauseId }
  | { readonly kind: 'works' }
  | { readonly kind: 'owner'; readonly from: Owner; readonly to: Owner }
  | { readonly kind: 'groups'; readonly from: readonly Group[]; readonly to: readonly Group[] }
  | { readonly kind: 'plan'; readonly from: Plan; readonly to: Plan };

/** A change that was noticed, until the person has seen it. */
export interface Change {
  readonly id: string;
  /** The credential's id. */
  readonly credential: string;
  /** When it was noticed: ms since 1970. */
  readonly at: number;
  readonly what: Changed;
}

const sameOwner = (one: Owner, other: Owner): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.email === other.email &&
  one.username === other.username;

/** A title that is told on one side only is no change. */
const sameGroups = (one: readonly Group[], other: readonly Group[]): boolean =>
  one.length === other.length &&
  one.every(({ id, title }, at) => {
    const twin = other[at];
    return id === twin?.id && (title === '' || twin.title === '' || title === twin.title);
  });

const samePlan = (one: Plan, other: Plan): boolean =>
  one.status === other.status &&
  one.contacts === other.contacts &&
  one.trial === other.trial &&
  one.domain === other.domain;

/**
 * What changed from one standing to another. What is not known on either side has not changed; a key that was never
 * known to work and now certainly does not is one that stopped. `cause`: what the last check said.
 */
export function changesBetween(before: Standing, now: Standing, cause: CauseId): readonly Changed[] {
  if (before.keySince !== now.keySince) return [];
  const changes: Changed[] = [];
  if (now.state === 'bad' && before.state !== 'bad') changes.push({ kind: 'stopped', cause });
  if (now.state === 'good' && before.state === 'bad') changes.push({ kind: 'works' });
  if (before.owner && now.owner && !sameOwner(before.owner, now.owner))
    changes.push({ kind: 'owner', from: before.owner, to: now.owner });
  if (before.groups && now.groups && !sameGroups(before.groups, now.groups))
    changes.push({ kind: 'groups', from: before.groups, to: now.groups });
  if (before.plan && now.plan && !samePlan(before.plan, now.plan))
    changes.push({ kind: 'plan', from: before.plan, to: now.plan });
  return changes;
}

/** What is known from now on: what was not told this time stays as it was known, while the pair is the same. */
export function knownFrom(before: Standing | undefined, now: Standing): Standing {
  if (before?.keySince !== now.keySince) return now;
  return {
    keySince: now.keySince,
    state: now.state ?? before.state,
    owner: now.owner ?? before.owner,
    groups: now.groups ?? before.groups,
    plan: now.plan ?? before.plan,
  };
}
