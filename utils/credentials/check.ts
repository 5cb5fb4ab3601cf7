import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { ask, samePair } from './ask';
import { reconcile } from './reconcile';
import type { Credential } from './record';
import type { CredentialsWorld } from './world';

/** The credential with what a check of its pair has shown. An owner once known stays known. */
export const withCheck = (credential: Credential, diagnosis: Diagnosis, at: number): Credential => ({
  ...credential,
  owner: diagnosis.owner ?? credential.owner,
  lastCheck: { at, diagnosis },
});

/**
 * Checks a saved credential and keeps the result with it; the credential as it then is, or undefined when there is
 * none with this id. A result about a pair that was replaced while it was under way is not kept.
 */
export async function check(id: string, world: CredentialsWorld): Promise<Credential | undefined> {
  const asked = await world.repository.get(id);
  if (!asked) return undefined;
  const diagnosis = await ask(asked, world.calls);
  return world.inTurn(asked.account, async () => {
    const checked = await world.repository.change(id, (current) =>
      samePair(current, asked) ? withCheck(current, diagnosis, world.clock()) : current,
    );
    return checked && (await reconcile(checked, world));
  });
}
