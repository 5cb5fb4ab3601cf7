import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { until } from '../until.ts';
import { browserSession, sendUntyped } from './popup.ts';

interface WorkerVersions {
  readonly versions: readonly { readonly runningStatus: string }[];
}

/** Starts the extension's service worker, where it is not running, and gives it. */
export async function wakeBackground(context: BrowserContext, extensionOrigin: string): Promise<Worker> {
  await withWorkers(context, (session) =>
    sendUntyped(session, 'ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` }),
  );
  return backgroundOf(context);
}

/** Ends the service worker, whatever it is doing, and waits until it is gone. */
export async function killBackground(context: BrowserContext): Promise<void> {
  const browser = await browserSession(context);
  await withWorkers(context, async (session) => {
    let stopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) => {
      stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    await sendUntyped(session, 'ServiceWorker.stopAllWorkers', {});
    // A page of the extension may need it again at once: then it is never seen to be gone, only to have stopped.
    await until('the service worker to end', async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return stopped || targetInfos.every(({ type }) => type !== 'service_worker') || undefined;
    });
  });
  await browser.detach();
}

/** The service worker, once Chromium has registered it. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function withWorkers(context: BrowserContext, act: (session: CDPSession) => Promise<unknown>) {
  const [page] = context.pages();
  if (!page) throw new Error('No page is open');
  const session = await context.newCDPSession(page);
  await sendUntyped(session, 'ServiceWorker.enable', {});
  await act(session);
  await session.detach();
}
