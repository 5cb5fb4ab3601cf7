import { setTimeout as pause } from 'node:timers/promises';
import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';
import { SERVER_MS } from './call.ts';
import { heaps } from './heaps.ts';

const LONE_RUNS = 9;
const RUNS = 3;
/** Until the budgets of all accounts are whole again. */
const REST_MS = 1_500;

interface Run {
  readonly ms: number;
  readonly checked: number;
}

/** Source: presses a button of the page of all accounts, and gives the ms until a text is on it that fits. */
const press = (button: string, fits: string) => `new Promise((resolve) => {
  const root = document.getElementById('root');
  const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(button)});
  const started = performance.now();
  const observer = new MutationObserver(() => {
    const text = document.querySelector('.checking')?.textContent ?? '';
    if (!${fits}.test(text)) return;
    observer.disconnect();
    resolve({ ms: performance.now() - started, checked: Number(/(\\d+) of/.exec(text)?.[1]) });
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  find().click();
})`;

/** Source: how long so many bare fetches take in the worker, as many at once as the checks, in ms. */
const bareFetches = (pairs: readonly (readonly [origin: string, key: string])[]) => `(async () => {
  const next = ${JSON.stringify(pairs)}.values();
  const started = performance.now();
  const oneByOne = async () => {
    for (const [origin, key] of next) {
      const answer = await fetch(origin + '/api/3/users/me', {
        headers: { 'Api-Token': key }, redirect: 'manual', credentials: 'omit', cache: 'no-store',
      });
      await answer.json();
    }
  };
  await Promise.all(Array.from({ length: 128 }, oneByOne));
  return performance.now() - started;
})()`;

/** What checking all accounts takes, and what it does to the servers and the memory. */
export interface WallFigures {
  /** From the click on Check all to the page saying that it is done, over one lone check. */
  readonly check: number;
  /** The same over as many bare fetches of the same addresses in the worker: what of it is the machine's. */
  readonly overBare: number;
  /** From the click on Stop, while no server answers, to the page saying so: ms. */
  readonly cancelMs: number;
  /** Answers of the sandbox that said "too many calls". */
  readonly refusedForRate: number;
  /** Heap in use after all that, in MB. */
  readonly pageMb: number;
  readonly workerMb: number;
  readonly loneMs: number;
}

/** Checks so many accounts at once, on the page, over one lone check of one of them; the server takes 95 ms. */
export async function wallFigures(
  browser: BenchBrowser,
  sandbox: Sandbox,
  accounts: number,
): Promise<WallFigures> {
  sandbox.fault({ kind: 'delay', ms: SERVER_MS, path: '/api/3/users/me' });
  sandbox.clearLog();
  const { rows } = await browser.ask<{ rows: readonly { id: string; account: string }[] }>(
    'credentials.list',
    {},
  );
  const lone = await times(LONE_RUNS, async (at) => {
    // Each an account of its own: its connection is as new as those of the 300.
    const input = { id: rows[at * 7]?.id };
    const ask = (channel: string): string =>
      `chrome.runtime.sendMessage(${JSON.stringify({ channel, input })})`;
    // Until it is kept, as those of the 300 are.
    const ms = await browser.time(
      browser.productPage,
      `${ask('credentials.check')}.then(() => ${ask('credentials.kept')})`,
    );
    await pause(200);
    return ms;
  });
  const page = await browser.context.newPage();
  await page.goto(`${browser.product}/accounts.html`);
  await page.getByRole('button', { name: 'Check all' }).waitFor();
  const worker = await browser.worker();
  const pairs = rows.map(({ account }) => {
    const { apiUrl, users } = sandbox.account(account);
    return [apiUrl, users[0]?.key ?? ''] as const;
  });
  const runs = await times(RUNS, async () => {
    await pause(REST_MS);
    const bare = (await worker.evaluate(bareFetches(pairs))) as number;
    await pause(REST_MS);
    const run = await evaluateIn<Run>(page, press('Check all', '/^Done/'));
    if (run.checked < accounts) throw new Error(`Of ${accounts} only ${run.checked} were checked`);
    return { ms: run.ms, bare };
  });
  const refusedForRate = sandbox.log.filter(({ status }) => status === 429).length;
  sandbox.clearFaults();

  sandbox.fault({ kind: 'delay', path: '/api/3/users/me' });
  sandbox.clearLog();
  await pause(REST_MS);
  await page.getByRole('button', { name: 'Check all' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  await pause(REST_MS);
  const { ms: cancelMs } = await evaluateIn<Run>(page, press('Stop', '/^Stopped/'));
  sandbox.clearFaults();
  const { pageMb, workerMb } = await heaps(browser, page);
  await page.close();
  const loneMs = median(lone);
  const ms = median(runs.map((run) => run.ms));
  const overBare = ms / median(runs.map((run) => run.bare));
  return { check: ms / loneMs, overBare, cancelMs, refusedForRate, pageMb, workerMb, loneMs };
}
