import type { BrowserContext, Page } from '@playwright/test';
import { evaluateIn } from './evaluate.ts';
import { browserSession } from './popup.ts';

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

async function onExtensionsPage(context: BrowserContext, expression: string): Promise<void> {
  const page = await openBehind(context, 'chrome://extensions/');
  try {
    await evaluateIn(page, `(async () => { await ${expression}; })()`);
  } finally {
    await page.close();
  }
}

/** Opens a tab behind the others: one in front would close an open popup. */
async function openBehind(context: BrowserContext, url: string): Promise<Page> {
  const session = await browserSession(context);
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url, background: true });
  await session.detach();
  const page = await opened;
  await page.waitForURL(url);
  return page;
}
