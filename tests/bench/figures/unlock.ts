import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';

const RUNS = 7;
const passphrase = 'velvet anchor 19 orchard whistle';

/** Unlocking with a passphrase at the cost that this machine was given, in ms. Sets the passphrase. */
export async function unlock({ ask, time, productPage }: BenchBrowser): Promise<number> {
  await ask('vault.set-passphrase', { next: passphrase });
  const request = JSON.stringify({ channel: 'vault.unlock', input: { passphrase } });
  const runs = await times(RUNS, async () => {
    await ask('vault.lock', {});
    return time(
      productPage,
      `chrome.runtime.sendMessage(${request}).then(({ value }) => {
      if (value !== true) throw new Error('not unlocked');
    })`,
    );
  });
  return median(runs);
}
