import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';

const RUNS = 15;

const ping = `chrome.runtime.sendMessage('ping')`;
const first = `chrome.runtime.sendMessage({ channel: 'vault.protection', input: {} })`;

/** From a worker that was ended to its first answer, over the same of a worker that does nothing else. */
export async function workerStart(browser: BenchBrowser): Promise<number> {
  const { productPage, emptyPage, time, killWorkers } = browser;
  const runs = await times(RUNS, async () => {
    await killWorkers();
    const floor = await time(emptyPage, ping);
    await killWorkers();
    return { floor, product: await time(productPage, first) };
  });
  return median(runs.map(({ product }) => product)) / median(runs.map(({ floor }) => floor));
}
