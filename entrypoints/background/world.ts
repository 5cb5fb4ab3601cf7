import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { objectStore } from '@/utils/browser/indexed-db';
import { hasSiteAccess } from '@/utils/browser/permissions';
import { localStore, sessionStore } from '@/utils/browser/storage';
import { createDrafts, type Drafts } from '@/utils/credentials/drafts';
import { createQueue } from '@/utils/credentials/in-turn';
import { createRepository } from '@/utils/credentials/repository';
import type { CredentialsWorld } from '@/utils/credentials/world';
import { createVault } from '@/utils/vault/vault';

/** The parts of the background, built on the real browser. */
export function buildWorld(): { readonly credentials: CredentialsWorld; readonly drafts: Drafts } {
  const vault = createVault({
    local: localStore,
    session: sessionStore,
    keys: objectStore(indexedDB, 'keyring', 'keys'),
    random: (bytes) => crypto.getRandomValues(bytes),
    clock: () => Date.now(),
  });
  const inTurn = createQueue();
  return {
    drafts: createDrafts(vault, inTurn),
    credentials: {
      vault,
      repository: createRepository(vault),
      inTurn,
      calls: {
        fetch: (input, init) => fetch(input, init),
        now: () => performance.now(),
        onLine: () => navigator.onLine,
        access: { has: hasSiteAccess, grantedAtInstall: isFamilyHost },
      },
      clock: () => Date.now(),
      newId: () => crypto.randomUUID(),
    },
  };
}
