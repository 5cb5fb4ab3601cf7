import { check } from './check';
import type { CredentialsWorld } from './world';

/**
 * Checks the credentials that could not be checked for want of site access and now can, so that "not allowed yet"
 * does not outlive the click that allowed it.
 */
export async function checkReachable(world: CredentialsWorld): Promise<void> {
  const { credentials } = await world.repository.all();
  const barred = credentials.filter(({ lastCheck }) =>
    ['not-allowed', 'access-removed'].includes(lastCheck?.diagnosis.cause ?? ''),
  );
  await Promise.all(
    barred.map(async ({ id, origin }) => {
      if (await world.calls.access.has(origin)) await check(id, world);
    }),
  );
}
