import type { BrowserContext, Page } from '@playwright/test';
import { evaluateIn } from './evaluate.ts';
import { browserSession } from './popup.ts';

/** Runs an expression on the page where people manage extensions, which may do all that they may there. */
export async function onExtensionsPage(context: BrowserContext, expression: string): Promise<void> {
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
