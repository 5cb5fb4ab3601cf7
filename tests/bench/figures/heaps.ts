import type { CDPSession, Page } from '@playwright/test';
import { browserSession, sendUntyped } from '../../e2e/support/chromium/popup.ts';
import type { BenchBrowser } from '../browser.ts';

const MB = 1024 * 1024;

interface Answer {
  readonly id: number;
  readonly result?: { readonly usedSize: number };
}

/** Asks a target that no session of Playwright's can be had of: a worker. Bytes in use, once its rubbish is gone. */
async function heapOfTarget(browser: CDPSession, targetId: string): Promise<number> {
  const { sessionId } = (await sendUntyped(browser, 'Target.attachToTarget', {
    targetId,
    flatten: false,
  })) as { sessionId: string };
  const used = new Promise<number>((resolve) => {
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as Answer;
      if (id === 2 && result) resolve(result.usedSize);
    });
  });
  for (const [id, method] of [
    [1, 'HeapProfiler.collectGarbage'],
    [2, 'Runtime.getHeapUsage'],
  ]) {
    const message = JSON.stringify({ id, method, params: {} });
    await sendUntyped(browser, 'Target.sendMessageToTarget', { sessionId, message });
  }
  return used;
}

/** The heaps of a page of Keyring and of its worker, in MB, once their rubbish is gone. */
export async function heaps(
  { context, product }: BenchBrowser,
  page: Page,
): Promise<{ readonly pageMb: number; readonly workerMb: number }> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const browser = await browserSession(context);
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(product));
  if (!worker) throw new Error('The worker does not run');
  const workerBytes = await heapOfTarget(browser, worker.targetId);
  await browser.detach();
  return { pageMb: usedSize / MB, workerMb: workerBytes / MB };
}
