import type { NoAnswerKind } from '@/utils/activecampaign/outcome';

/** Which hosts were granted when Keyring was installed, and which the browser lets us reach now. */
export interface SiteAccess {
  has(origin: string): Promise<boolean>;
  /** Whether the host belongs to the two families that are granted at install. */
  grantedAtInstall(host: string): boolean;
}

/**
 * Looked at before each call, because a person can take site access away at any time and fetch would only say that
 * it failed: undefined when the origin may be reached, else why not.
 */
export async function barredFrom(
  origin: string,
  access: SiteAccess,
): Promise<Extract<NoAnswerKind, 'access-removed' | 'not-allowed'> | undefined> {
  if (await access.has(origin)) return undefined;
  return access.grantedAtInstall(new URL(origin).hostname) ? 'access-removed' : 'not-allowed';
}
