import { accountOfHost } from '@/utils/activecampaign/address';
import { check } from './check';
import type { CredentialsWorld } from './world';

/** Checks the credentials whose host has just been allowed, so that "not allowed yet" does not outlive the click. */
export async function checkReachable(origins: readonly string[], world: CredentialsWorld): Promise<void> {
  const accounts = new Set(origins.map((origin) => accountOfHost(new URL(origin).hostname)));
  const { credentials } = await world.repository.all();
  const waiting = credentials.filter(
    (one) => accounts.has(one.account) && one.lastCheck?.diagnosis.state !== 'good',
  );
  await Promise.all(waiting.map((one) => check(one.id, world)));
}
