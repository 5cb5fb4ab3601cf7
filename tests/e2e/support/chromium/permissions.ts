import type { BrowserContext } from '@playwright/test';
import { onExtensionsPage } from './extensions-page.ts';

/** Headless Chromium's permission prompt cannot be clicked, so the answer is given beforehand, where people manage it. */
export async function allowHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  await onExtensionsPage(
    context,
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
  );
}

/** Takes away a host, granted at install or later, as "Site access" on the extension's page does. */
export async function removeHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  await onExtensionsPage(
    context,
    `chrome.developerPrivate.removeHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
  );
}

/** Source that makes every later request for permissions in a page of the extension end as refused. */
export const REFUSE_REQUESTS = `(() => {
  for (const api of [globalThis.chrome, globalThis.browser])
    if (api?.permissions) api.permissions.request = async (_, answer) => { answer?.(false); return false; };
})()`;
