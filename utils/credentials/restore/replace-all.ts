import type { Credential } from '../record';
import { sameKey, sameOwner, sameRecord } from './likeness';
import type { Change } from './plan';

/** Both were read by `readCredential`, so their fields come in one order. */
const isEqual = (one: Credential, other: Credential): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Pairs each credential of the backup with the one here that it stands for, the surest likeness first. */
function counterparts(
  backup: readonly Credential[],
  present: readonly Credential[],
): ReadonlyMap<Credential, Credential> {
  const alone = new Set(present);
  const found = new Map<Credential, Credential>();
  for (const alike of [sameKey, sameRecord, sameOwner]) {
    for (const saved of backup.filter((one) => !found.has(one))) {
      const counterpart = [...alone].find((one) => alike(one, saved));
      if (!counterpart) continue;
      found.set(saved, counterpart);
      alone.delete(counterpart);
    }
  }
  return found;
}

/** A credential keeps the id it has here, so that each change is one record's, and can be taken back by itself. */
function changeOf(saved: Credential, before: Credential): Change {
  const after = { ...saved, id: before.id };
  if (isEqual(before, after)) return { kind: 'same', before };
  return { kind: sameKey(before, after) ? 'details' : 'other-key', before, after };
}

/** How the credentials of a backup take the place of those that are here: afterwards there are these and no others. */
export function replaceChanges(
  backup: readonly Credential[],
  present: readonly Credential[],
  newId: () => string,
): readonly Change[] {
  const found = counterparts(backup, present);
  const kept = new Set(found.values());
  const taken = new Set(present.map(({ id }) => id));
  return [
    ...backup.map((saved): Change => {
      const before = found.get(saved);
      if (before) return changeOf(saved, before);
      return { kind: 'added', after: taken.has(saved.id) ? { ...saved, id: newId() } : saved };
    }),
    ...present.filter((one) => !kept.has(one)).map((before): Change => ({ kind: 'removed', before })),
  ];
}
