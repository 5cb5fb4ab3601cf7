import type { BrowserContext, Page, Worker } from '@playwright/test';
import { findChromium } from '../../scripts/setup/find-browser.mjs';
import { evaluateIn } from '../e2e/support/chromium/evaluate.ts';
import { hostRules } from '../e2e/support/chromium/host-rules.ts';
import { launchChromium } from '../e2e/support/chromium/launch.ts';
import { browserSession, sendUntyped } from '../e2e/support/chromium/popup.ts';
import { setTrap } from '../e2e/support/chromium/trap.ts';
import { makeProfile, removeProfile } from '../e2e/support/profile.ts';
import { until } from '../e2e/support/until.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { emptyPage, makeFloor } from './floor.ts';

/** Chromium with Keyring and the empty extension in it. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  /** The origins of Keyring and of the empty extension. */
  readonly product: string;
  readonly empty: string;
  /** An empty page of each, that figures are taken in and requests are sent from. */
  readonly productPage: Page;
  readonly emptyPage: Page;
  /** Asks Keyring's background as a page of Keyring does; gives the reply's value. */
  ask<T>(channel: string, input: object): Promise<T>;
  /** How long an expression takes in a page to settle, in ms by that page's clock. */
  time(page: Page, expression: string): Promise<number>;
  /** Keyring's worker, which is started where it does not run. */
  worker(): Promise<Worker>;
  /** Ends the workers of both. */
  killWorkers(): Promise<void>;
  close(): Promise<void>;
}

const nameIn = async (worker: Worker): Promise<string> =>
  worker.evaluate('chrome.runtime.getManifest().name');

/** The origins of Keyring and of the empty extension, once both workers have started. */
const originsOf = (context: BrowserContext): Promise<readonly [string, string]> =>
  until('both extensions', async () => {
    const origins = new Map<boolean, string>();
    for (const worker of context.serviceWorkers())
      origins.set((await nameIn(worker)) === 'Floor', `chrome-extension://${new URL(worker.url()).host}`);
    const [product, empty] = [origins.get(false), origins.get(true)];
    return product && empty ? ([product, empty] as const) : undefined;
  });

/** Starts it, headless, with a profile of its own. Throws where there is no Chromium or no build. */
export async function startBrowser(sandbox: Sandbox): Promise<BenchBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed');
  const floor = await makeFloor();
  const profileDir = await makeProfile();
  const trap = await setTrap();
  const context = await launchChromium({
    executablePath,
    profileDir,
    extensionDir: `${floor.product},${floor.empty}`,
    headless: true,
    language: 'en',
    colorScheme: 'light',
    hostRules: hostRules(sandbox.hosts, sandbox.port, trap.port),
    spki: sandbox.spki,
  });
  const [product, empty] = await originsOf(context);
  const open = async (origin: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${origin}/${emptyPage}`);
    return page;
  };
  const productPage = await open(product);
  const emptyPageOpen = await open(empty);
  return {
    context,
    product,
    empty,
    productPage,
    emptyPage: emptyPageOpen,
    ask: (channel, input) =>
      evaluateIn(
        productPage,
        `chrome.runtime.sendMessage(${JSON.stringify({ channel, input })}).then((reply) => {
        if (!reply?.ok) throw new Error(${JSON.stringify(channel)} + ': ' + JSON.stringify(reply));
        return reply.value;
      })`,
      ),
    time: (page, expression) =>
      evaluateIn(
        page,
        `(async () => {
        const started = performance.now();
        await (${expression});
        return performance.now() - started;
      })()`,
      ),
    async worker() {
      await evaluateIn(productPage, `chrome.runtime.sendMessage({ channel: 'vault.protection', input: {} })`);
      return until('the worker', async () =>
        context.serviceWorkers().find((one) => one.url().startsWith(product)),
      );
    },
    async killWorkers() {
      const [browser, session] = [await browserSession(context), await context.newCDPSession(productPage)];
      await sendUntyped(session, 'ServiceWorker.enable', {});
      await sendUntyped(session, 'ServiceWorker.stopAllWorkers', {});
      await until('the workers to end', async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.every(({ type }) => type !== 'service_worker') || undefined;
      });
      await session.detach();
      await browser.detach();
    },
    async close() {
      await context.close();
      await trap.close();
      await Promise.all([floor.remove(), removeProfile(profileDir)]);
    },
  };
}
