import type { Credential } from './record';
import { removed } from './removal';
import type { CredentialsWorld } from './world';

/** The keys of a credential: the one it has, and the one before it, where that can be brought back. */
export const keysOf = ({ key, previous }: Credential): readonly string[] =>
  previous ? [key, previous.key] : [key];

/** The keys alone: see storedKeys. */
export const allStoredKeys = (world: CredentialsWorld) => async (): Promise<readonly string[]> =>
  (await storedKeys(world)).keys;

/** Every key that Keyring keeps, those of removed credentials that can still be brought back among them. */
export async function storedKeys(
  world: CredentialsWorld,
): Promise<{ readonly keys: readonly string[]; readonly unreadable: number }> {
  const [{ credentials, unreadable }, gone] = await Promise.all([world.repository.all(), removed(world)]);
  return { keys: [...new Set([...credentials, ...gone].flatMap(keysOf))], unreadable };
}
