import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BenchBrowser } from '../browser.ts';
import { SERVER_MS } from './call.ts';
import { heaps } from './heaps.ts';

const CONTACTS = 10_000;
/** Calls a second, as they are chosen for the person, and the rows of a call. */
const PACE = 4;
const PAGE = 100;
/** How often it is looked at whether it is done, and at the heaps, in ms. */
const POLL_MS = 50;
const LOOK_MS = 4_000;
/** Until the turns of what was called before are free again. */
const REST_MS = 2_000;

interface Fetch {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
}

/** What reading a collection to its end takes, and what it does to the server and the memory. */
export interface FetchFigures {
  /** From the order to the last row kept, over the least that the pace allows. */
  readonly pace: number;
  /** Answers of the sandbox that said "too many calls". */
  readonly refusedForRate: number;
  /** By how much the heaps in use grew at most while it was read, in MB, once their rubbish was gone. */
  readonly workerGrewMb: number;
  readonly pageGrewMb: number;
  /** From the click on Save to a CSV with all of it, written through the picker's stream: ms. */
  readonly saveMs: number;
  /** By how much the page's heap grew at most meanwhile, its rubbish included, in MB. */
  readonly saveGrewMb: number;
}

/** Reads all contacts, with a console looking on. */
async function readAll(browser: BenchBrowser, page: Page, credential: string) {
  const before = await heaps(browser, page);
  const started = performance.now();
  const order = { id: credential, target: '/api/3/contacts', rows: 'contacts', pace: PACE };
  const { id } = await browser.ask<Fetch>('fetch.start', order);
  // Its list shows what is under way from now on.
  await page.reload();
  await page.getByRole('tab', { name: 'Downloads' }).click();
  let [workerGrewMb, pageGrewMb] = [0, 0];
  for (let looked = performance.now(); ; ) {
    const [present] = await browser.ask<readonly Fetch[]>('fetch.list', { id: credential });
    if (present?.state !== 'running') {
      if (present?.rows !== CONTACTS) throw new Error(`It is ${present?.state} with ${present?.rows} rows`);
      return { id, ms: performance.now() - started, workerGrewMb, pageGrewMb };
    }
    if (performance.now() - looked > LOOK_MS) {
      looked = performance.now();
      const now = await heaps(browser, page);
      workerGrewMb = Math.max(workerGrewMb, now.workerMb - before.workerMb);
      pageGrewMb = Math.max(pageGrewMb, now.pageMb - before.pageMb);
    }
    await pause(POLL_MS);
  }
}

/** Source: a picker that chooses a file of the extension's own, which is written like all others. */
const choose = `void (globalThis.showSaveFilePicker = async ({ suggestedName }) =>
  (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }))`;

/** Source: presses Save, and gives the ms until it is said to be saved, and the most heap meanwhile in bytes. */
const save = `new Promise((resolve) => {
  const started = performance.now();
  const before = performance.memory.usedJSHeapSize;
  let most = before;
  const observer = new MutationObserver(() => {
    most = Math.max(most, performance.memory.usedJSHeapSize);
    if (!document.body.textContent.includes('Saved: ')) return;
    observer.disconnect();
    resolve({ ms: performance.now() - started, grew: most - before });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  document.querySelector('.fetch-form button[type=submit]').click();
})`;

/** Reads 10,000 contacts of a server that takes 95 ms, and puts them into a CSV. */
export async function fetchFigures(browser: BenchBrowser, sandbox: Sandbox): Promise<FetchFigures> {
  const [account] = sandbox.addAccounts(1, CONTACTS);
  const pair = { url: account?.apiUrl, key: account?.users[0]?.key };
  const { row } = await browser.ask<{ row: { id: string } }>('credentials.save', pair);
  const page = await browser.context.newPage();
  await page.goto(`${browser.product}/console.html#${row.id}`);
  await page.getByRole('tab', { name: 'Downloads' }).click();
  sandbox.fault({ kind: 'delay', ms: SERVER_MS, path: '/api/3/contacts' });
  sandbox.clearLog();
  await pause(REST_MS);
  const { id, ms, workerGrewMb, pageGrewMb } = await readAll(browser, page, row.id);
  const refusedForRate = sandbox.log.filter(({ status }) => status === 429).length;
  sandbox.clearFaults();

  await page.getByRole('button', { name: 'Save as a file…' }).click();
  await evaluateIn(page, choose);
  const saved = await evaluateIn<{ ms: number; grew: number }>(page, save);
  await browser.ask('fetch.remove', { fetch: id });
  await page.close();
  const least = (Math.ceil(CONTACTS / PAGE) / PACE) * 1_000;
  return {
    pace: ms / least,
    refusedForRate,
    workerGrewMb,
    pageGrewMb,
    saveMs: saved.ms,
    saveGrewMb: saved.grew / 1024 / 1024,
  };
}
