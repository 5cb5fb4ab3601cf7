import { leastUsed } from '@/utils/activecampaign/account-marks';
import type { ApiAddress } from '@/utils/activecampaign/address';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { ask, samePair } from './ask';
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

/** The label of a fresh credential; one beside others of its account is told from them by its owner. */
function labelOf(pair: NewPair, diagnosis: Diagnosis, saved: readonly Credential[]): string {
  const given = pair.label?.trim();
  if (given) return given;
  const { account } = pair.address;
  const whose = diagnosis.owner?.name || diagnosis.owner?.email;
  return saved.length > 0 && whose ? `${account} · ${whose}` : account;
}

async function fresh(pair: NewPair, label: string, world: CredentialsWorld): Promise<Credential> {
  const colours = await world.repository.colours();
  const now = world.clock();
  return {
    id: world.newId(),
    account: pair.address.account,
    origin: pair.address.origin,
    key: pair.key,
    appHost: pair.appHost,
    label,
    environment: 'unmarked',
    colour: leastUsed(colours),
    pinned: false,
    createdAt: now,
    usedAt: now,
  };
}

/**
 * Saves a pair and checks it. Nothing saved is overwritten unless ActiveCampaign itself says that the new key has the
 * same owner and that the saved one is refused: then the key was changed, and the earlier one is kept with undo.
 */
export function save(pair: NewPair, world: CredentialsWorld): Promise<Saving> {
  const { origin, account } = pair.address;
  const asked = { account, origin, key: pair.key };
  return world.inTurn(account, async () => {
    const diagnosis = await ask(asked, world.calls);
    const now = world.clock();
    const { repository } = world;
    const saved = await repository.ofAccount(account);
    const placing = place(asked, diagnosis, saved);

    if (placing.kind === 'already') {
      // A host once noted stays: where the app of an account is, no other page may say.
      const credential = await repository.change(placing.credential.id, (one) =>
        withCheck({ ...one, appHost: one.appHost ?? pair.appHost }, diagnosis, now),
      );
      if (credential) return { kind: 'already', credential };
    }
    if (placing.kind === 'changed-if-refused') {
      const old = placing.credential;
      if ((await ask(old, world.calls)).cause === 'refused') {
        const credential = await repository.change(old.id, (one) =>
          samePair(one, old)
            ? withCheck(
                withPair({ ...one, usedAt: now, appHost: one.appHost ?? pair.appHost }, asked, now),
                diagnosis,
                now,
              )
            : one,
        );
        if (credential && samePair(credential, asked)) return { kind: 'changed', credential };
      }
    }
    const added = await fresh(pair, labelOf(pair, diagnosis, saved), world);
    const credential = withCheck(added, diagnosis, now);
    await repository.put(credential);
    return { kind: saved.length > 0 ? 'beside' : 'saved', credential };
  });
}
