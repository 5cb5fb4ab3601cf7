import { VaultClosed } from '@/utils/vault/closed';
import { answered } from './check';
import type { Credential } from './record';
import type { CredentialsWorld } from './world';

/** Checks of single credentials, as a page follows them: what came of each is shown before it is kept. */
export interface Checks {
  /** Checks a credential and gives it with the answer, which is kept from then on; undefined where there is none. */
  answered(id: string): Promise<Credential | undefined>;
  /** The credential, once the answer is kept: another one where two turned out to be one. Rejects where it was not. */
  kept(id: string): Promise<Credential | undefined>;
  /** The vault was locked: no answer is given any longer. */
  forget(): void;
}

/** Lets an answer that is ready go out first: its message is sent when the work at hand is done. */
const afterAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The checks of a background. What it remembers of them is ids alone. */
export function createChecks(world: CredentialsWorld): Checks {
  const keptAs = new Map<string, Promise<string | undefined>>();
  let locks = 0;
  return {
    async answered(id) {
      const before = locks;
      const answer = await answered(id, world);
      if (before !== locks) throw new VaultClosed('locked');
      if (!answer) return undefined;
      const keeping = afterAnswer()
        .then(answer.keep)
        .then((credential) => credential?.id);
      // What fails shows itself to whoever asks.
      keeping.catch(() => undefined);
      keptAs.set(id, keeping);
      return answer.credential;
    },
    async kept(id) {
      const keeping = keptAs.get(id);
      keptAs.delete(id);
      return world.repository.get((await keeping) ?? id);
    },
    forget() {
      locks += 1;
      keptAs.clear();
    },
  };
}
