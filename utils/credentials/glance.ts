import type { KeyValueStore } from '@/utils/browser/storage';
import { createTurns } from '@/utils/vault/turns';
import type { Vault } from '@/utils/vault/vault';
import { readWhileOpen, whileOpenKey } from '@/utils/vault/while-open';
import type { Listing } from './listing';

const name = 'listing';

/** Where it lies in storage.session: it goes as soon as something of it changes, and is there again a moment later. */
export const glanceKey = whileOpenKey(name);

/** The listing as it last was, in memory while the vault is open: a popup paints it before the background answers. */
export interface Glance {
  /** Makes the listing; it is there to be glanced at from then on. */
  look(): Promise<Listing>;
  /** To be waited for before something of the listing changes: nobody may glance at what is no longer so. */
  changing(): Promise<void>;
  /** Says that the change is done, or has failed. */
  changed(): void;
}

/** `list` makes the listing; `later` runs work once nothing has asked for it again for a while. */
export function createGlance(
  vault: Pick<Vault, 'keepWhileOpen'>,
  list: () => Promise<Listing>,
  later: (work: () => void) => void,
): Glance {
  const inTurn = createTurns();
  let changes = 0;
  let underWay = 0;
  const keep = (listing: Listing, seen: number): void => {
    const isPresent = (): boolean => seen === changes && underWay === 0;
    // A vault that was locked meanwhile keeps nothing.
    inTurn(async () => isPresent() && vault.keepWhileOpen(name, listing)).catch(() => undefined);
  };
  const look = async (): Promise<Listing> => {
    const seen = changes;
    const listing = await list();
    keep(listing, seen);
    return listing;
  };
  return {
    look,
    changing: () => {
      changes += 1;
      underWay += 1;
      return inTurn(() => vault.keepWhileOpen(name, undefined)).catch(() => undefined);
    },
    changed: () => {
      underWay -= 1;
      later(() => void look().catch(() => undefined));
    },
  };
}

/** What a page of ours may show until the background answers; undefined where there is nothing. `now`: ms since 1970. */
export const glance = async (session: KeyValueStore, now: number): Promise<Listing | undefined> =>
  (await readWhileOpen(session, name, now)) as Listing | undefined;
