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

/** A check that was answered. */
export interface Answered {
  /** The credential with what the answer shows. */
  readonly credential: Credential;
  /**
   * Keeps that; to be called once. The credential as it then is, another one where two turn out to be one; undefined
   * where it is gone by then. A result about a pair that was replaced while it was under way is not kept.
   */
  keep(): Promise<Credential | undefined>;
}

/** Checks a saved credential; undefined where there is none with this id. What came of it is not kept yet. */
export async function answered(id: string, world: CredentialsWorld): Promise<Answered | undefined> {
  const asked = await world.repository.get(id);
  if (!asked) return undefined;
  const diagnosis = await ask(asked, world.calls);
  const at = world.clock();
  return {
    credential: withCheck(asked, diagnosis, at),
    keep: () =>
      world.inTurn(asked.account, async () => {
        const checked = await world.repository.change(id, (current) =>
          samePair(current, asked) ? withCheck(current, diagnosis, at) : current,
        );
        return checked && (await reconcile(checked, world));
      }),
  };
}

/** Checks a saved credential and keeps the result with it; the credential as it then is. */
export const check = async (id: string, world: CredentialsWorld): Promise<Credential | undefined> =>
  (await answered(id, world))?.keep();
