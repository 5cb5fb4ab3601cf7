import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';
import { bareFetch, SERVER_MS } from './call.ts';

const RUNS = 11;

/**
 * Saving one account more, which checks it: over a bare fetch in the worker, each to a host of its own that nothing
 * was asked of before; and what it adds to that fetch, in ms.
 */
export async function saveFigures(
  browser: BenchBrowser,
  sandbox: Sandbox,
): Promise<{ readonly overhead: number; readonly addedMs: number }> {
  sandbox.fault({ kind: 'delay', ms: SERVER_MS, path: '/api/3/users/me' });
  const worker = await browser.worker();
  const runs = await times(RUNS, async () => {
    const [one, other] = sandbox.addAccounts(2);
    if (!one || !other) throw new Error('The sandbox gave no accounts');
    const bare = (await worker.evaluate(bareFetch(one.apiUrl, one.users[0]?.key ?? ''))) as number;
    const input = { url: other.apiUrl, key: other.users[0]?.key, label: other.title };
    const request = JSON.stringify({ channel: 'credentials.save', input });
    const saved = await browser.time(browser.productPage, `chrome.runtime.sendMessage(${request})`);
    await pause(50);
    return { bare, saved };
  });
  sandbox.clearFaults();
  const bare = median(runs.map((run) => run.bare));
  const saved = median(runs.map((run) => run.saved));
  return { overhead: saved / bare, addedMs: saved - bare };
}
