import { browser } from './extension-api';

const clipboardRead = { permissions: ['clipboardRead' as const] };

/** Whether the person allowed Keyring to read the clipboard. */
export const mayReadClipboard = (): Promise<boolean> => browser.permissions.contains(clipboardRead);

/**
 * Asks the person to allow it. Only from a click in a page of ours. A popup may close at the prompt, so what follows
 * from a grant hangs on `onClipboardPermission`, not on this answer.
 */
export const requestClipboardRead = (): Promise<boolean> => browser.permissions.request(clipboardRead);

/** Gives the permission back. */
export const dropClipboardRead = (): Promise<boolean> => browser.permissions.remove(clipboardRead);

/** Calls back when the permission was granted or taken away, in any context. */
export function onClipboardPermission(listener: () => void): void {
  const hear = ({ permissions }: { readonly permissions?: string[] }): void => {
    if (permissions?.includes('clipboardRead')) listener();
  };
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
}
