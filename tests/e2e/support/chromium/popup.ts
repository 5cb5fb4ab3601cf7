import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { until } from '../until.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  embedderData?: { tabActive?: boolean };
}

/**
 * Presses the extension's toolbar button over the tab in front. As after a person's click, the extension may look at
 * that tab (`activeTab`); `action.openPopup()` would not grant that.
 */
export async function pressToolbarButton(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await browserSession(context);
  const { targetInfos } = (await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) as { targetInfos: TargetInfo[] };
  const inFront = targetInfos.find((target) => target.embedderData?.tabActive);
  if (!inFront) throw new Error('No tab is in front');
  await sendUntyped(session, 'Extensions.triggerAction', { id: extensionId, targetId: inFront.targetId });
  await session.detach();
}

export interface OpenPopup {
  readonly page: Page;
  /** Lets go of the popup; it stays open. */
  release(): Promise<void>;
}

/**
 * Finds the open popup as an ordinary page. Playwright does not announce popups, but a connection made after one has
 * opened lists it among the pages.
 */
export async function findPopup(devtoolsAddress: string, address: string): Promise<OpenPopup> {
  return until(`the popup ${address}`, async () => {
    const browser: Browser = await chromium.connectOverCDP(devtoolsAddress);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().startsWith(address));
    if (page) return { page, release: () => browser.close() };
    await browser.close();
    return undefined;
  });
}

/** A DevTools session with the browser itself. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed');
  return browser.newBrowserCDPSession();
}

/** Sends a command that is too new for Playwright's list of commands. */
export function sendUntyped(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as unknown as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  );
}
