import type { Environment } from '@/utils/activecampaign/account-marks';
import type { Repository } from './repository';

/** Where a change harms nobody. */
const free: ReadonlySet<Environment> = new Set<Environment>(['sandbox', 'staging']);

/**
 * Whether changes to an account are guarded: as soon as one of its credentials is not marked as a sandbox or staging.
 * An account that nobody saved is guarded too.
 */
export async function isGuarded(account: string, repository: Repository): Promise<boolean> {
  const saved = await repository.ofAccount(account);
  return saved.length === 0 || saved.some(({ environment }) => !free.has(environment));
}
