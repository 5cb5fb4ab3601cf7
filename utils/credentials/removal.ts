import { samePair } from './ask';
import { dropIntegrations, handOnIntegrations } from './integrations/records';
import { type Credential, readCredential } from './record';
import type { CredentialsWorld } from './world';

/** What the ids of removed credentials' records begin with. */
export const removedPrefix = 'removed/';

/** Milliseconds for which a removed credential can be brought back. */
export const undoTime = 10 * 60_000;

interface Removed {
  readonly credential: Credential;
  readonly at: number;
}

const readRemoved = (value: unknown): Removed | undefined => {
  const { credential, at } = (value ?? {}) as Partial<Record<string, unknown>>;
  const read = readCredential(credential);
  return read && typeof at === 'number' ? { credential: read, at } : undefined;
};

/**
 * Takes a credential out of the list. It stays sealed in the vault until its undo time is over, and so do its
 * integrations; its drafts do not.
 */
export async function remove(id: string, world: CredentialsWorld): Promise<void> {
  await world.repository.remove(id, (credential) =>
    world.vault.write({ [`${removedPrefix}${id}`]: { credential, at: world.clock() } }),
  );
  await world.vault.remove([`draft/edit-${id}`, `draft/integration-${id}`]);
}

/**
 * Brings a removed credential back; where its key was saved again meanwhile, that one is given instead. Undefined when
 * it is no longer there to bring back.
 */
export async function restore(id: string, world: CredentialsWorld): Promise<Credential | undefined> {
  const opened = await world.vault.read(`${removedPrefix}${id}`);
  const found = opened?.ok ? readRemoved(opened.value) : undefined;
  if (!found) return undefined;
  const { credential } = found;
  return world.inTurn(credential.account, async () => {
    const again = (await world.repository.ofAccount(credential.account)).find((one) =>
      samePair(one, credential),
    );
    if (again) await handOnIntegrations(id, again.id, world);
    else await world.repository.put(credential);
    await world.vault.remove([`${removedPrefix}${id}`]);
    return again ?? credential;
  });
}

/**
 * The credentials that can still be brought back, latest removed first. Those whose time is over are deleted, and their
 * integrations with them.
 */
export async function removed(world: CredentialsWorld): Promise<readonly Credential[]> {
  const { values } = await world.vault.contents(removedPrefix);
  const now = world.clock();
  const kept: Removed[] = [];
  const over: string[] = [];
  for (const [id, value] of values) {
    const one = readRemoved(value);
    // A clock that was set back must not keep a removed key for ever.
    if (one && one.at <= now && now - one.at < undoTime) kept.push(one);
    else over.push(id);
  }
  if (over.length > 0) {
    await dropIntegrations(
      over.map((id) => id.slice(removedPrefix.length)),
      world,
    );
    await world.vault.remove(over);
  }
  return kept.sort((one, other) => other.at - one.at).map((one) => one.credential);
}
