import { isChangeDue } from '@/utils/activecampaign/integrations/due';
import type { Integration } from '../integrations/record';
import { type Check, type Credential, heldSince } from '../record';
import { markOf } from './mark';
import type { NewKey, Proof, Rotation, Use } from './record';

/** What a rotation can see of its credential: its keys by their marks alone. */
export interface Seen {
  readonly mark: string;
  /** Since when it holds its key: ms since 1970. */
  readonly since: number;
  readonly lastCheck?: Check | undefined;
}

/** A credential as a rotation sees it. */
export const seenBy = async (rotation: string, credential: Credential): Promise<Seen> => ({
  mark: await markOf(rotation, credential.key),
  since: heldSince(credential),
  lastCheck: credential.lastCheck,
});

/** What a check proves of the key that it was of. */
export const proofOf = ({ at, diagnosis }: Check): Proof => ({
  at,
  came: diagnosis.cause,
  owner: diagnosis.owner,
});

/** The later of two proofs. */
const later = (one: Proof | undefined, other: Proof | undefined): Proof | undefined =>
  one && other ? (other.at > one.at ? other : one) : (one ?? other);

/** What the last check of the key that is held says of it; a check of an earlier key says nothing. */
const checkOf = ({ lastCheck, since }: Seen): Proof | undefined =>
  lastCheck && lastCheck.at >= since ? proofOf(lastCheck) : undefined;

function newKeyOf({ next }: Rotation, seen: Seen): NewKey {
  const known = next?.mark === seen.mark ? next : undefined;
  return { mark: seen.mark, at: known?.at ?? seen.since, proof: later(known?.proof, checkOf(seen)) };
}

/**
 * What the credential itself shows: whether another key took the old one's place, and what checks said of either. The
 * old key brought back is the old key; one that replaces the new one is the new one from then on.
 */
export function withKeys(rotation: Rotation, seen: Seen): Rotation {
  return seen.mark === rotation.oldMark
    ? { ...rotation, next: undefined, old: later(rotation.old, checkOf(seen)) }
    : { ...rotation, next: newKeyOf(rotation, seen) };
}

/** When the key of an integration was changed in this rotation; undefined: it still is to be. */
function changedAt({ credential, next }: Rotation, one: Integration): number | undefined {
  const isChanged = one.credential !== credential || (next !== undefined && !isChangeDue(one, next.at));
  return isChanged ? (one.changedAt ?? one.createdAt) : undefined;
}

/**
 * The integrations that used the old key, as they are now. One that was noted after the new key came has never had the
 * old one; one that was removed is told only where it had been changed before.
 */
export function withUses(rotation: Rotation, all: readonly Integration[]): Rotation {
  const { credential, next } = rotation;
  const known = new Map(rotation.uses.map((use) => [use.id, use]));
  const present = new Set(all.map(({ id }) => id));
  const isOurs = (one: Integration): boolean =>
    known.has(one.id) || (one.credential === credential && (!next || one.createdAt <= next.at));
  const uses = all.filter(isOurs).map((one): Use => {
    const at = changedAt(rotation, one);
    return {
      id: one.id,
      kind: one.kind,
      name: one.name,
      address: one.address,
      keeper: one.keeper,
      notes: one.notes,
      changedAt: at,
      changedBefore: at === undefined ? one.changedAt : known.get(one.id)?.changedBefore,
    };
  });
  const gone = rotation.uses.filter((use) => !present.has(use.id) && use.changedAt !== undefined);
  return { ...rotation, uses: [...gone, ...uses] };
}
