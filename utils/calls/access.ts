import type { NoAnswerKind } from '@/utils/activecampaign/outcome';

/** Which hosts were granted when Keyring was installed, and which the browser lets us reach now. */
export interface SiteAccess {
  /** `anew`: asks the browser, whatever it said before. */
  has(origin: string, anew?: boolean): Promise<boolean>;
  /** Whether the host belongs to the two families that are granted at install. */
  grantedAtInstall(host: string): boolean;
}

/**
 * Site access that asks the browser once for each origin that may be reached, and again after anything was taken away
 * (`onTaken` calls back then).
 */
export function rememberAccess(
  ask: (origin: string) => Promise<boolean>,
  onTaken: (listener: () => void) => void,
): SiteAccess['has'] {
  const allowed = new Set<string>();
  onTaken(() => allowed.clear());
  return async (origin, anew = false) => {
    if (!anew && allowed.has(origin)) return true;
    const has = await ask(origin);
    if (has) allowed.add(origin);
    else allowed.delete(origin);
    return has;
  };
}

/**
 * Looked at before each call and after one that failed, because a person can take site access away at any time and
 * fetch would only say that it failed: undefined when the origin may be reached, else why not.
 */
export async function barredFrom(
  origin: string,
  access: SiteAccess,
  anew = false,
): Promise<Extract<NoAnswerKind, 'access-removed' | 'not-allowed'> | undefined> {
  if (await access.has(origin, anew)) return undefined;
  return access.grantedAtInstall(new URL(origin).hostname) ? 'access-removed' : 'not-allowed';
}
