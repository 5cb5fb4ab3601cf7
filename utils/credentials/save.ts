import { leastUsed } from '@/utils/activecampaign/account-marks';
import type { ApiAddress } from '@/utils/activecampaign/address';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { ask } from './ask';
import { withCheck } from './check';
import { place } from './placing';
import type { Credential } from './record';
import { withPair } from './replace';
import type { CredentialsWorld } from './world';

/** A pair to be saved. */
export interface NewPair {
  readonly address: ApiAddress;
  readonly key: string;
  /** The host of the page it was saved from. */
  readonly appHost?: string | undefined;
  readonly label?: string | undefined;
}

/** What saving a pair came to. */
export interface Saving {
  readonly kind: 'saved' | 'already' | 'beside' | 'changed';
  /** As it is now, with the check of the new key. */
  readonly credential: Credential;
}

async function add(pair: NewPair, diagnosis: Diagnosis, world: CredentialsWorld): Promise<Credential> {
  const { credentials } = await world.repository.all();
  const now = world.clock();
  const fresh: Credential = {
    id: world.newId(),
    account: pair.address.account,
    origin: pair.address.origin,
    key: pair.key,
    appHost: pair.appHost,
    label: pair.label?.trim() || pair.address.account,
    environment: 'unmarked',
    colour: leastUsed(credentials.map((one) => one.colour)),
    pinned: false,
    createdAt: now,
    usedAt: now,
  };
  return withCheck(fresh, diagnosis, now);
}

/**
 * Saves a pair and checks it. Nothing saved is overwritten unless ActiveCampaign itself says that the new key has the
 * same owner and that the saved one is refused: then the key was changed, and the earlier one is kept with undo.
 */
export function save(pair: NewPair, world: CredentialsWorld): Promise<Saving> {
  const { origin, account } = pair.address;
  const asked = { origin, key: pair.key };
  return world.inTurn(account, async () => {
    const diagnosis = await ask(asked, world.calls);
    const now = world.clock();
    const saved = await world.repository.ofAccount(account);
    const placing = place(asked, diagnosis, saved);
    const keep = async (kind: Saving['kind'], credential: Credential): Promise<Saving> => {
      await world.repository.put(credential);
      return { kind, credential };
    };
    if (placing.kind === 'already') {
      const appHost = pair.appHost ?? placing.credential.appHost;
      return keep('already', withCheck({ ...placing.credential, appHost }, diagnosis, now));
    }
    if (
      placing.kind === 'changed-if-refused' &&
      (await ask(placing.credential, world.calls)).cause === 'refused'
    ) {
      const changed = withPair({ ...placing.credential, usedAt: now }, asked, now);
      return keep(
        'changed',
        withCheck({ ...changed, appHost: pair.appHost ?? changed.appHost }, diagnosis, now),
      );
    }
    return keep(saved.length > 0 ? 'beside' : 'saved', await add(pair, diagnosis, world));
  });
}
