import { type Credential, heldSince } from '../record';
import { withPair } from '../replace';
import { heldKeyOf, sameKey, sameOwner, sameRecord } from './likeness';
import type { Change } from './plan';

/** Whether the backup's key came after the present one: certain where it names that one as its earlier key. */
const isLater = (saved: Credential, present: Credential): boolean =>
  heldKeyOf(saved, present) || heldSince(saved) > heldSince(present);

/** The present credential with the pair of the backup, and with what is known of that pair. */
const withLater = (present: Credential, saved: Credential): Credential => ({
  ...withPair(present, saved, heldSince(saved)),
  owner: saved.owner,
  lastCheck: saved.lastCheck,
  appHost: present.appHost ?? saved.appHost,
});

const withEarlier = (present: Credential, { origin, key, owner }: Credential): Credential => ({
  ...present,
  previous: { origin, key, owner, replacedAt: heldSince(present) },
});

/** How a present credential takes up the key of its counterpart; undefined where one of the two keys would be lost. */
function joined(before: Credential, saved: Credential): Change | undefined {
  const isNewer = isLater(saved, before);
  if (!isNewer && before.previous) return undefined;
  const after = isNewer ? withLater(before, saved) : withEarlier(before, saved);
  if (isNewer && after.previous?.key !== before.key) return undefined;
  return { kind: isNewer ? 'later-key' : 'earlier-key', before, after };
}

/**
 * How the credentials of a backup come into those that are here. Nothing that is here is overwritten: names and marks
 * stay as they are; a key gives way only to a later one of the same owner (or of the same record, where an owner is
 * not known), and is then kept as the earlier key. All else comes beside. Merging the same backup again changes
 * nothing.
 */
export function mergeChanges(
  backup: readonly Credential[],
  present: readonly Credential[],
  newId: () => string,
): readonly Change[] {
  const here = new Map(present.map((credential) => [credential.id, credential]));
  /** Those that have not yet met a credential of the backup. */
  const alone = new Set(present);
  const changes: Change[] = [];

  /** Whether the key is here already, and so nothing is to be done. */
  const isHere = (saved: Credential): boolean => {
    const all = [...here.values()];
    const before = all.find((one) => sameKey(one, saved)) ?? all.find((one) => heldKeyOf(one, saved));
    if (!before) return false;
    alone.delete(before);
    changes.push({ kind: 'same', before });
    return true;
  };

  const besides = (saved: Credential): Change => ({
    kind: present.some((one) => one.account === saved.account) ? 'beside' : 'added',
    after: here.has(saved.id) ? { ...saved, id: newId() } : saved,
  });

  const bring = (saved: Credential): void => {
    const unmet = [...alone];
    const counterpart =
      unmet.find((one) => sameOwner(one, saved)) ?? unmet.find((one) => sameRecord(one, saved));
    const change = (counterpart && joined(counterpart, saved)) ?? besides(saved);
    if (counterpart) alone.delete(counterpart);
    if ('after' in change) here.set(change.after.id, change.after);
    changes.push(change);
  };

  // First those that are here, so that no other is taken for a change of the credential that has their key.
  for (const saved of backup.filter((one) => !isHere(one))) if (!isHere(saved)) bring(saved);
  return changes;
}
