import { browser } from './extension-api';

const pattern = (origin: string): string => `${origin}/*`;

/** Whether the extension may reach `origin` (such as `https://acme.api-us1.com`) right now. */
export const hasSiteAccess = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern(origin)] });

/**
 * Asks the person for access to `origin`. Only from a click in a page of ours: the browsers refuse it elsewhere.
 * A popup may close at the prompt, so what follows from a grant hangs on `onSiteAccessGranted`, not on this answer.
 */
export const requestSiteAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern(origin)] });

/** Gives the access to `origin` back. */
export const dropSiteAccess = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern(origin)] });

/** The origins granted now, as match patterns (`https://crm.example/*`). */
export const grantedPatterns = async (): Promise<string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** Calls back whenever origins were granted, with their match patterns. */
export function onSiteAccessGranted(listener: (patterns: string[]) => void): void {
  browser.permissions.onAdded.addListener((added) => listener(added.origins ?? []));
}

/** Calls back whenever origins were taken away, with their match patterns. */
export function onSiteAccessRemoved(listener: (patterns: string[]) => void): void {
  browser.permissions.onRemoved.addListener((removed) => listener(removed.origins ?? []));
}
