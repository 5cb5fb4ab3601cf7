import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { wakeIn } from '@/utils/browser/alarms';
import { objectStore } from '@/utils/browser/indexed-db';
import { hasSiteAccess } from '@/utils/browser/permissions';
import { localStore, sessionStore } from '@/utils/browser/storage';
import { createDrafts, type Drafts } from '@/utils/credentials/drafts';
import { createQueue } from '@/utils/credentials/in-turn';
import { createRepository } from '@/utils/credentials/repository';
import type { CredentialsWorld } from '@/utils/credentials/world';
import { createKeeper, type Keeper } from '@/utils/vault/keeper';
import { createProtection, type Protection } from '@/utils/vault/protection';
import { startAnew } from '@/utils/vault/set-aside';
import { createVault } from '@/utils/vault/vault';

/** The parts of the background. */
export interface Background {
  readonly credentials: CredentialsWorld;
  readonly drafts: Drafts;
  readonly keeper: Keeper;
  readonly protection: Protection;
  /** Begins a new vault where nobody can open the present one. */
  readonly startAnew: () => Promise<void>;
}

/** The name of the wake-up that locks the vault. It ends up on the disk, and says nothing. */
export const lockAlarm = 'lock';

/** The parts of the background, built on the real browser. */
export function buildWorld(): Background {
  const world = {
    local: localStore,
    session: sessionStore,
    keys: objectStore(indexedDB, 'keyring', 'keys'),
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    clock: () => Date.now(),
  };
  const vault = createVault(world);
  const protection = createProtection(vault, world, () => performance.now());
  const inTurn = createQueue();
  return {
    protection,
    startAnew: () => startAnew(vault, world),
    keeper: createKeeper({ vault, protection, local: localStore, wakeIn: (ms) => wakeIn(lockAlarm, ms) }),
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
      clock: world.clock,
      newId: () => crypto.randomUUID(),
    },
  };
}
