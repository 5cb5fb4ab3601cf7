import type { Integration, StoredIntegration } from '../integrations/record';
import type { Credential } from '../record';
import { heldKeyOf, sameKey } from './likeness';
import type { Change } from './plan';

/** The credential that has the key of a backed-up one once a restore is done, as its present key or its earlier one. */
const homeOf = (saved: Credential, after: readonly Credential[]): Credential | undefined =>
  after.find((one) => one.id === saved.id && sameKey(one, saved)) ??
  after.find((one) => sameKey(one, saved)) ??
  after.find((one) => heldKeyOf(one, saved));

const isSame = (one: Integration, other: Integration): boolean =>
  one.id === other.id ||
  (one.credential === other.credential &&
    one.kind === other.kind &&
    one.name === other.name &&
    one.address === other.address);

/**
 * The integrations of a backup that are not here yet, each with the credential here that its own became. Those that are
 * here stay as they are, in either mode: a restore takes none away.
 */
export function comingIntegrations(
  backup: { readonly credentials: readonly Credential[]; readonly integrations: readonly Integration[] },
  changes: readonly Change[],
  present: readonly StoredIntegration[],
  newId: () => string,
): readonly Integration[] {
  const after = changes.flatMap((change) => {
    if ('after' in change) return [change.after];
    return change.kind === 'removed' ? [] : [change.before];
  });
  const here = present.filter(({ removedAt }) => removedAt === undefined);
  const taken = new Set(present.map(({ id }) => id));
  return backup.integrations.flatMap((integration) => {
    const saved = backup.credentials.find(({ id }) => id === integration.credential);
    const home = saved && homeOf(saved, after);
    if (!home) return [];
    const coming = { ...integration, credential: home.id };
    if (here.some((one) => isSame(one, coming))) return [];
    return [taken.has(coming.id) ? { ...coming, id: newId() } : coming];
  });
}
