import { setTimeout as pause } from 'node:timers/promises';
import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';

const RUNS = 15;
/** How long the server takes to answer, in ms. */
export const SERVER_MS = 95;
/** Keeps below the five calls a second that an account allows. */
const PACE_MS = 350;

/** Source: how long a bare fetch takes in the worker until its answer is in hand, in ms. */
export const bareFetch = (origin: string, key: string) => `(async () => {
  const started = performance.now();
  const answer = await fetch(${JSON.stringify(`${origin}/api/3/users/me`)}, {
    headers: { 'Api-Token': ${JSON.stringify(key)} }, redirect: 'manual', credentials: 'omit', cache: 'no-store',
  });
  await answer.json();
  return performance.now() - started;
})()`;

/** Source: lets a page note, in ms since it began, when it was last answered. */
const noteAnswers = `void (() => {
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = async (...args) => {
    const reply = await send.apply(chrome.runtime, args);
    globalThis.answeredAt ??= performance.now();
    return reply;
  };
})()`;

/** Ms from the click. */
interface Checked {
  /** Until the page has the answer in hand. */
  readonly inHand: number;
  /** Until it shows it. */
  readonly shown: number;
}

/** Source: presses Check, and gives what that took. */
const check = `new Promise((resolve) => {
  globalThis.answeredAt = undefined;
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Check');
  const isChecking = () => document.body.textContent.includes('Checking');
  let begun = false;
  const started = performance.now();
  const observer = new MutationObserver(() => {
    begun ||= isChecking();
    if (!begun || isChecking()) return;
    observer.disconnect();
    resolve({ inHand: answeredAt - started, shown: performance.now() - started });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  button.click();
})`;

/** What a check costs, over a bare fetch of the same address in the worker. */
export interface CallFigures {
  /** From the click to the answer in hand. */
  readonly overhead: number;
  /** From the click to the answer shown. */
  readonly shown: number;
}

/** Measures a check of an account from the popup. */
export async function callFigures(browser: BenchBrowser, sandbox: Sandbox): Promise<CallFigures> {
  const { context, product } = browser;
  sandbox.fault({ kind: 'delay', ms: SERVER_MS, path: '/api/3/users/me' });
  const page = await context.newPage();
  await page.goto(`${product}/popup.html`);
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('client-001');
  await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
  const { apiUrl, users } = sandbox.account('client-001');
  const worker = await browser.worker();
  await evaluateIn(page, noteAnswers);
  const runs = await times(RUNS, async () => {
    await pause(PACE_MS);
    const bare = (await worker.evaluate(bareFetch(apiUrl, users[0]?.key ?? ''))) as number;
    await pause(PACE_MS);
    return { bare, ...(await evaluateIn<Checked>(page, check)) };
  });
  await page.close();
  sandbox.clearFaults();
  const floor = median(runs.map(({ bare }) => bare));
  return {
    overhead: median(runs.map(({ inHand }) => inHand)) / floor,
    shown: median(runs.map(({ shown }) => shown)) / floor,
  };
}
