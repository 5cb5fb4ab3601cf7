import { ask, samePair } from './ask';
import { handOnIntegrations } from './integrations/records';
import type { Credential } from './record';
import { withPair } from './replace';
import type { CredentialsWorld } from './world';

/**
 * Puts right what could not be told when it was saved: two credentials of one account that turn out to have the same
 * owner are one whose key was changed, if the older one's key is refused now. The older record takes the new key, its
 * own is kept with undo, and the newer record goes; where it is used goes to the older one. Gives the credential that then holds the checked pair.
 *
 * To be called in the account's turn.
 */
export async function reconcile(checked: Credential, world: CredentialsWorld): Promise<Credential> {
  const { lastCheck, owner } = checked;
  if (lastCheck?.diagnosis.state !== 'good' || !owner) return checked;
  const older = (await world.repository.besides(checked)).find(
    (one) => one.owner?.id === owner.id && one.createdAt < checked.createdAt,
  );
  if (!older) return checked;
  if (!samePair(older, checked)) {
    if ((await ask(older, world.calls)).cause !== 'refused') return checked;
    await world.repository.change(older.id, (one) =>
      samePair(one, older) ? { ...withPair(one, checked, world.clock()), owner, lastCheck } : one,
    );
  }
  const merged = await world.repository.get(older.id);
  if (!merged || !samePair(merged, checked)) return checked;
  await handOnIntegrations(checked.id, merged.id, world);
  await world.repository.remove(checked.id);
  return merged;
}
