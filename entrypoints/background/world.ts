import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { wakeIn } from '@/utils/browser/alarms';
import { bulkStore } from '@/utils/browser/bulk-store';
import { objectStore } from '@/utils/browser/indexed-db';
import { hasSiteAccess, onSiteAccessRemoved } from '@/utils/browser/permissions';
import { type KeyValueStore, localStore, sessionStore } from '@/utils/browser/storage';
import { rememberAccess } from '@/utils/calls/access';
import { createBudget } from '@/utils/calls/budget';
import { createWriteGuard } from '@/utils/calls/write-guard';
import { type Checks, createChecks } from '@/utils/credentials/checks';
import { createDrafts, type Drafts } from '@/utils/credentials/drafts';
import { createGlance, type Glance } from '@/utils/credentials/glance';
import { isGuarded } from '@/utils/credentials/guarded';
import { createQueue } from '@/utils/credentials/in-turn';
import { isListed, type Listing, makeListing } from '@/utils/credentials/listing';
import { createRepository } from '@/utils/credentials/repository';
import type { CredentialsWorld } from '@/utils/credentials/world';
import { countRefusals, type Refusals } from '@/utils/messaging/refusals';
import { createKeeper, type Keeper } from '@/utils/vault/keeper';
import { createPasskeys, type Passkeys } from '@/utils/vault/passkeys';
import { createProtection, type Protection } from '@/utils/vault/protection';
import { startAnew } from '@/utils/vault/set-aside';
import { createVault } from '@/utils/vault/vault';
import { watched } from '@/utils/vault/watched';

/** The parts of the background. */
export interface Background {
  readonly credentials: CredentialsWorld;
  readonly checks: Checks;
  readonly drafts: Drafts;
  readonly glance: Glance;
  /** Calls back with each listing that is made: as pages ask for it, and soon after something of it has changed. */
  readonly onListing: (listener: (listing: Listing) => void) => void;
  readonly keeper: Keeper;
  readonly protection: Protection;
  readonly passkeys: Passkeys;
  /** What is no secret and lies in the clear. */
  readonly local: KeyValueStore;
  readonly refusals: Refusals;
  /** Begins a new vault where nobody can open the present one. */
  readonly startAnew: () => Promise<void>;
}

/** The name of the wake-up that locks the vault. It ends up on the disk, and says nothing. */
export const lockAlarm = 'lock';

/** Runs the latest piece of work, once none has come for so many ms. */
function whenQuiet(ms: number): (work: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}

/** The parts of the background, built on the real browser. */
export function buildWorld(): Background {
  const world = {
    local: localStore,
    session: sessionStore,
    keys: objectStore(indexedDB, 'keyring', 'keys'),
    bulk: bulkStore(indexedDB, 'keyring-archive'),
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    clock: () => Date.now(),
  };
  const opened = createVault(world);
  let hearListing: (listing: Listing) => void = () => undefined;
  const list = async (): Promise<Listing> => {
    const listing = await makeListing(credentials, protection, localStore);
    hearListing(listing);
    return listing;
  };
  const glance = createGlance(opened, list, whenQuiet(300));
  const vault = watched(opened, { caresFor: isListed, ...glance });
  const protection = createProtection(vault, world, () => performance.now());
  const passkeys = createPasskeys(vault, world);
  const inTurn = createQueue();
  const repository = createRepository(vault);
  const newId = () => crypto.randomUUID();
  const credentials: CredentialsWorld = {
    vault,
    repository,
    inTurn,
    calls: {
      fetch: (input, init) => fetch(input, init),
      now: () => performance.now(),
      onLine: () => navigator.onLine,
      access: {
        has: rememberAccess(hasSiteAccess, onSiteAccessRemoved),
        grantedAtInstall: isFamilyHost,
      },
      budget: createBudget({
        clock: world.clock,
        later: (ms, work) => void setTimeout(work, ms),
        session: sessionStore,
      }),
      guard: createWriteGuard({
        session: sessionStore,
        clock: world.clock,
        newId,
        guarded: (account) => isGuarded(account, repository),
      }),
    },
    clock: world.clock,
    newId,
  };
  return {
    protection,
    passkeys,
    local: localStore,
    refusals: countRefusals(sessionStore, (ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    startAnew: async () => {
      await startAnew(vault, world);
      repository.forget();
    },
    keeper: createKeeper({
      vault,
      protection,
      passkeys,
      local: localStore,
      wakeIn: (ms) => wakeIn(lockAlarm, ms),
    }),
    drafts: createDrafts(vault, inTurn),
    credentials,
    checks: createChecks(credentials),
    glance,
    onListing: (listener) => {
      hearListing = listener;
    },
  };
}
