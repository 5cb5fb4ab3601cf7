import { browser } from './extension-api';

const permission = { permissions: ['webRequest' as const] };

/** Whether the person allowed Keyring to hear the names of network errors. */
export const mayHearNetworkErrors = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks the person to allow it. Only from a click in a page of ours. */
export const requestNetworkErrors = (): Promise<boolean> => browser.permissions.request(permission);

/** How a call of ours is known: it comes from no tab, and from our own origin. Firefox and Chromium name it unlike. */
interface Failed {
  readonly tabId: number;
  readonly error: string;
  readonly initiator?: string;
  readonly originUrl?: string;
}

const isOurs = ({ tabId, initiator, originUrl }: Failed, own: string): boolean =>
  tabId < 0 && (initiator ?? originUrl ?? '').startsWith(own);

/**
 * Does the work and listens meanwhile to how our own calls of `origin` fail; gives what came of it, and the browser's
 * own word for the last error ('' where none was heard). To be called with the permission only. Chromium puts the
 * listening between itself and the network when it starts: after the permission was given it says nothing until then,
 * unless another extension listens too (tests/e2e/doctor-network-error.spec.ts).
 */
export async function hearNetworkErrors<T>(
  origin: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly error: string }> {
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  let error = '';
  const hear = (failed: Failed): void => {
    if (isOurs(failed, own)) error = failed.error;
  };
  browser.webRequest.onErrorOccurred.addListener(hear, {
    urls: [`${origin}/*`],
    types: ['xmlhttprequest'],
  });
  try {
    const value = await work();
    // The event and the failure of the call come by different ways: the event may come a moment after.
    if (error === '') await new Promise((resolve) => setTimeout(resolve, 200));
    return { value, error };
  } finally {
    browser.webRequest.onErrorOccurred.removeListener(hear);
  }
}
