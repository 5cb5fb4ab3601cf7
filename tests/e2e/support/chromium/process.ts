import type { BrowserContext } from '@playwright/test';
import { until } from '../until.ts';
import { browserSession } from './popup.ts';

/** The id of the browser's own process. */
export async function processOf(context: BrowserContext): Promise<number> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('Chromium names no browser process');
  return browser.id;
}

/** Waits until a process has ended. Chromium hangs up before it has written all of its profile. */
export async function endOf(pid: number): Promise<void> {
  await until(`process ${pid} to end`, async () => !isRunning(pid) || undefined);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
