import type { Page } from '@playwright/test';
import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import { until } from '../../e2e/support/until.ts';
import type { BenchBrowser } from '../browser.ts';
import { emptyPage } from '../floor.ts';
import { median, times } from '../median.ts';

const RUNS = 15;
const popupSize = { width: 380, height: 560 };

/**
 * Source of what notes, in a page as it loads: when something was first painted, with how many rows of a list; and
 * when the list has all its accounts, drawn or to be scrolled to, and the search has the focus. In ms since the
 * navigation began.
 */
const watch = (rows: number) => `(() => {
  const seen = (globalThis.seen = {});
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint')
        Object.assign(seen, { first: startTime, rows: document.querySelectorAll('li').length });
  }).observe({ type: 'paint', buffered: true });
  const look = () => {
    const isReady = document.querySelector('li[aria-setsize="${rows}"]') &&
      document.activeElement?.matches('input[type=search]');
    if (isReady) seen.ready ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('focusin', look);
})()`;

interface Seen {
  readonly first?: number;
  readonly rows?: number;
  readonly ready?: number;
}

const load = async (page: Page, url: string, done: (seen: Seen) => boolean): Promise<Required<Seen>> => {
  await page.goto(url);
  return until(`${url} to be painted`, async () => {
    const seen = await evaluateIn<Seen>(page, 'globalThis.seen');
    return done(seen) ? { first: 0, rows: 0, ready: 0, ...seen } : undefined;
  });
};

export interface PopupFigures {
  /** The first account row painted, over the first paint of an empty page: with the worker running, and started. */
  readonly first: { readonly warm: number; readonly cold: number };
  /** All usable, over the same, with the worker running. */
  readonly ready: number;
  /** Medians in ms: the empty page, and the popup's own. */
  readonly ms: {
    readonly floor: number;
    readonly warm: number;
    readonly cold: number;
    readonly ready: number;
  };
}

/** Opens the popup's page and an empty one of the same extension in turn. `rows`: how many accounts there are. */
export async function popupFigures(browser: BenchBrowser, rows: number): Promise<PopupFigures> {
  const { context, product } = browser;
  const page = await context.newPage();
  await page.setViewportSize(popupSize);
  await page.addInitScript({ content: watch(rows) });
  const empty = () => load(page, `${product}/${emptyPage}`, ({ first }) => first !== undefined);
  const popup = async () => {
    const seen = await load(
      page,
      `${product}/popup.html`,
      ({ first, ready }) => first !== undefined && ready !== undefined,
    );
    if (seen.rows === 0) throw new Error('The popup painted something before its first row');
    return seen;
  };
  const runs = await times(RUNS, async () => {
    const floor = await empty();
    await browser.worker();
    const warm = await popup();
    await browser.killWorkers();
    // Nobody uses what is not painted yet.
    const ready = Math.max(warm.first, warm.ready);
    return { floor: floor.first, warm: warm.first, ready, cold: (await popup()).first };
  });
  await copiesByEnter(page);
  await scrollsToTheEnd(page, rows);
  await page.close();
  const of = (name: 'floor' | 'warm' | 'cold' | 'ready') => median(runs.slice(1).map((run) => run[name]));
  const ms = { floor: of('floor'), warm: of('warm'), cold: of('cold'), ready: of('ready') };
  return { first: { warm: ms.warm / ms.floor, cold: ms.cold / ms.floor }, ready: ms.ready / ms.floor, ms };
}

/** What is called ready must copy by Enter. */
async function copiesByEnter(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page
    .getByText(/^API key of .* copied/)
    .first()
    .waitFor();
}

/** What is called ready must show its last account to whoever scrolls there. */
async function scrollsToTheEnd(page: Page, rows: number): Promise<void> {
  const last = page.locator(`li[aria-posinset="${rows}"]`);
  await until('the last account', async () => {
    await evaluateIn(page, `scrollTo(0, 1e9)`);
    return (await last.count()) === 1 || undefined;
  });
}
