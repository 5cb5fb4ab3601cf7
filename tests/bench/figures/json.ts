import type { Page } from '@playwright/test';
import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import { until } from '../../e2e/support/until.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';

const RUNS = 9;
const TARGET = '/api/3/contacts';
/** Contacts that make an answer of 10 MB. */
const CONTACTS = 14_000;

/** A collection of contacts as the API writes them, of 10 MB. */
function largeAnswer(): string {
  const contacts = Array.from({ length: CONTACTS }, (_, at) => ({
    cdate: '2026-11-02T09:30:00-05:00',
    email: `contact${at}@example.com`,
    phone: '',
    firstName: `Nora ${at}`,
    lastName: 'Lindqvist',
    orgid: '0',
    hash: 'f3a1'.repeat(8),
    links: Object.fromEntries(
      ['bounceLogs', 'contactLists', 'contactTags', 'deals', 'fieldValues'].map((name) => [
        name,
        `https://client-001.api-us1.com/api/3/contacts/${at}/${name}`,
      ]),
    ),
    note: 'x'.repeat(60),
    id: String(at + 1),
    organization: null,
  }));
  return JSON.stringify({ contacts, meta: { total: String(CONTACTS) } });
}

/** Source: lets the worker note, in ms since 1970, when the last byte of a body had come. */
const noteLastByte = `void (() => {
  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = async function (...args) {
    const step = await read.apply(this, args);
    if (step.done) globalThis.lastByte = performance.timeOrigin + performance.now();
    return step;
  };
})()`;

/** Source: ms that JSON.parse takes in the worker for the text of that address. */
const parse = (url: string, key: string): string => `(async () => {
  const answer = await fetch(${JSON.stringify(url)}, { headers: { 'Api-Token': ${JSON.stringify(key)} } });
  const text = await answer.text();
  const started = performance.now();
  JSON.parse(text);
  return performance.now() - started;
})()`;

/** Source: presses Send; when the first rows were on screen (ms since 1970), and the longest task till then in ms. */
const sendAndSee = `new Promise((resolve) => {
  const answer = document.querySelector('section.result');
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  let begun = false;
  const observer = new MutationObserver(() => {
    begun ||= answer.classList.contains('running');
    if (!begun || !answer.querySelector('.answer-table td')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      const at = performance.timeOrigin + performance.now();
      // What was long is told some time after it was over.
      setTimeout(() => resolve({ at, longest }), 300);
    }));
  });
  observer.observe(answer, { childList: true, subtree: true, attributes: true });
  document.querySelector('button.send').click();
})`;

/** What opening a 10 MB answer costs. */
export interface JsonFigures {
  /** From the last byte in the worker to the first rows on screen, over JSON.parse of it in the worker. */
  readonly first: number;
  /** The same, of the slowest run. */
  readonly worst: number;
  /** The longest task of the page in any run, in ms; 0 where none took 50 ms. */
  readonly longest: number;
}

/** Opens a console on an account, with a read of its contacts before it. */
async function openConsole({ context, product, ask }: BenchBrowser, apiUrl: string): Promise<Page> {
  const { rows } = await ask<{ rows: { id: string; origin: string }[] }>('credentials.list', {});
  const id = rows.find(({ origin }) => origin === apiUrl)?.id ?? '';
  const page = await context.newPage();
  await page.goto(`${product}/console.html#${id}`);
  await page.getByRole('searchbox', { name: 'Search operations' }).fill(TARGET);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Path and query' }).fill(TARGET);
  return page;
}

/** Measures the console with a 10 MB answer. */
export async function jsonFigures(browser: BenchBrowser, sandbox: Sandbox): Promise<JsonFigures> {
  const headers = { 'content-type': 'application/json' };
  const body = largeAnswer();
  sandbox.fault({ kind: 'status', status: 200, path: TARGET, method: 'GET', body, headers });
  const { apiUrl, users } = sandbox.account('client-001');
  const page = await openConsole(browser, apiUrl);
  const worker = await browser.worker();
  await worker.evaluate(noteLastByte);
  const runs = await times(RUNS, async () => {
    const floor = (await worker.evaluate(parse(`${apiUrl}${TARGET}`, users[0]?.key ?? ''))) as number;
    const seen = await evaluateIn<{ at: number; longest: number }>(page, sendAndSee);
    const last = (await worker.evaluate('globalThis.lastByte')) as number;
    await until('all turns to be free', async () => {
      const { left } = await browser.ask<{ left: number }>('console.budget', {
        id: new URL(page.url()).hash.slice(1),
      });
      return left === 5 || undefined;
    });
    return { floor, took: seen.at - last, longest: seen.longest };
  });
  await page.close();
  sandbox.clearFaults();
  const floor = median(runs.map((run) => run.floor));
  return {
    first: median(runs.map(({ took }) => took)) / floor,
    worst: Math.max(...runs.map(({ took }) => took)) / floor,
    longest: Math.max(...runs.map(({ longest }) => longest)),
  };
}
