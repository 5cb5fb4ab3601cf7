import type { ApiAddress } from '@/utils/activecampaign/address';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { accountOfHost, isFamilyHost } from '@/utils/activecampaign/hosts';
import type { Credential } from './record';
import { undoTime } from './removal';
import { withPreviousBack } from './replace';
import type { CredentialsWorld } from './world';

/** The pair that a page shows, and the page's host. */
export interface PagePair {
  readonly address: ApiAddress;
  readonly key: string;
  readonly pageHost: string;
}

/** How a pair on a page stands to what is saved. */
export interface PageStanding {
  readonly kind: 'unsaved' | 'saved' | 'another';
  readonly state?: Diagnosis['state'];
}

/**
 * Whether a page may speak of this account at all. A page of one of ActiveCampaign's own families speaks for the
 * account in its host's name only; what hosts outside the families belong to, only the person can know.
 */
export const mayNameAccount = ({ address, pageHost }: PagePair): boolean =>
  !(isFamilyHost(pageHost) && address.family) || address.account === accountOfHost(pageHost);

/** Whether the page is known to belong to the account, so that it may learn that another key is saved. */
const belongsTo = (pageHost: string, credential: Credential): boolean =>
  (isFamilyHost(pageHost) && accountOfHost(pageHost) === credential.account) ||
  credential.appHost === pageHost;

/**
 * How the pair on a page stands; no word of what the person named it, since a page can find text even in a closed
 * shadow root. That its own key is saved, a page of any host may learn; that another key is, only a
 * page of that account.
 */
export async function standing(pair: PagePair, world: CredentialsWorld): Promise<PageStanding> {
  const saved = await world.repository.ofAccount(pair.address.account);
  const same = saved.find((one) => one.key === pair.key);
  if (same) {
    return { kind: 'saved', state: same.lastCheck?.diagnosis.state ?? 'unknown' };
  }
  return { kind: saved.some((one) => belongsTo(pair.pageHost, one)) ? 'another' : 'unsaved' };
}

/**
 * Brings back what the page's own key has replaced, as long as that is not long ago; then says how the page stands.
 * Nothing happens where there is nothing to bring back.
 */
export async function undoFromPage(pair: PagePair, world: CredentialsWorld): Promise<PageStanding> {
  const { account } = pair.address;
  await world.inTurn(account, async () => {
    const now = world.clock();
    const changed = (await world.repository.ofAccount(account)).find(
      (one) =>
        one.key === pair.key &&
        belongsTo(pair.pageHost, one) &&
        one.previous &&
        now - one.previous.replacedAt < undoTime,
    );
    if (!changed) return;
    await world.repository.change(changed.id, (one) =>
      one.key === pair.key ? withPreviousBack(one, now) : one,
    );
  });
  return standing(pair, world);
}
