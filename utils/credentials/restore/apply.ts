import { NotVerified } from '@/utils/vault/not-verified';
import { samePair } from '../ask';
import { integrationId, recordOfIntegration } from '../integrations/record';
import { loadIntegrations } from '../integrations/records';
import type { CredentialsWorld } from '../world';
import type { BackedUp } from './backed-up';
import { inTurns } from './in-turns';
import { type Plan, type Present, planRestore, type RestoreMode } from './plan';
import { fingerprint, type Preview, previewOf } from './preview';
import { undoOf, undoRecordId } from './undo-record';

/** What a restore came to. */
export type Restored =
  /** Done. `undo` names how to take it back, within the undo time; absent where nothing had to change. */
  | { readonly kind: 'restored'; readonly undo?: string }
  /** What is here is no longer what the preview was made for: nothing was changed, and this is the preview now. */
  | { readonly kind: 'not-as-shown'; readonly preview: Preview }
  /** A backup with losses does not take the place of what is here: nothing was changed. */
  | { readonly kind: 'only-merge' };

const presentIn = async ({ repository, vault }: CredentialsWorld): Promise<Present> => {
  const [{ credentials }, { integrations }] = await Promise.all([repository.all(), loadIntegrations(vault)]);
  return { credentials, integrations };
};

/** The preview of a restore into what is here now; undefined where only merging is possible. */
export async function previewRestore(
  mode: RestoreMode,
  backup: BackedUp,
  world: CredentialsWorld,
): Promise<Preview | undefined> {
  const plan = planRestore(mode, backup, await presentIn(world), world.newId);
  return plan && previewOf(plan, backup);
}

/**
 * The order makes it safe against a crash at any point: first how to take it back, and with it the integrations, which
 * nobody sees before their credentials are there; then all else that is written, in one step, then a look whether it can be read, and only then goes what has to go.
 */
async function carryOut({ changes, integrations }: Plan, world: CredentialsWorld): Promise<Restored> {
  const { vault, repository } = world;
  const written = changes.flatMap((change) => ('after' in change ? [change.after] : []));
  const gone = changes.flatMap((change) => (change.kind === 'removed' ? [change.before.id] : []));
  if (written.length + gone.length + integrations.length === 0) return { kind: 'restored' };

  const undo = world.newId();
  await vault.write({
    [undoRecordId(undo)]: undoOf(changes, integrations, world.clock()),
    ...Object.fromEntries(integrations.map((one) => [integrationId(one.id), recordOfIntegration(one)])),
  });
  try {
    await repository.put(...written);
  } catch (problem) {
    await vault.remove([undoRecordId(undo), ...integrations.map(({ id }) => integrationId(id))]);
    throw problem;
  }
  const present = new Map((await repository.all()).credentials.map((one) => [one.id, one]));
  for (const one of written) {
    const read = present.get(one.id);
    if (!read || !samePair(read, one)) throw new NotVerified();
  }
  for (const id of gone) await repository.remove(id);
  await vault.remove(gone.map((id) => `draft/edit-${id}`));
  return { kind: 'restored', undo };
}

/**
 * Does what the preview showed. All is written in one step: where that fails (quota, disk) it rejects, and everything
 * is as before. A record here that cannot be read stays as it is, unless the backup has a readable one of its id.
 *
 * `seen`: the preview's mark. Nothing of the preview has to outlive the worker: it is made anew from the backup.
 */
export async function applyRestore(
  mode: RestoreMode,
  backup: BackedUp,
  seen: string,
  world: CredentialsWorld,
): Promise<Restored> {
  const { credentials: before } = await world.repository.all();
  const accounts = [...before, ...backup.credentials].map(({ account }) => account);
  return inTurns(
    accounts,
    async () => {
      const plan = planRestore(mode, backup, await presentIn(world), world.newId);
      if (!plan) return { kind: 'only-merge' };
      if ((await fingerprint(plan)) === seen) return carryOut(plan, world);
      return { kind: 'not-as-shown', preview: await previewOf(plan, backup) };
    },
    world,
  );
}
