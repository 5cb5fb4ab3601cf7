import { evaluateIn } from '../../e2e/support/chromium/evaluate.ts';
import type { BenchBrowser } from '../browser.ts';
import { median, times } from '../median.ts';

const RUNS = 9;
const popupSize = { width: 380, height: 560 };
const typed = 'client 12';

/**
 * Source: types into the search and empties it letter by letter; gives the ms of each key: from the key to the list
 * rendered and laid out anew.
 */
const typing = `(async () => {
  const field = document.querySelector('input[type=search]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const texts = [];
  for (let at = 1; at <= ${typed.length}; at++) texts.push(${JSON.stringify(typed)}.slice(0, at));
  texts.push(...texts.slice(0, -1).reverse(), '');
  const took = [];
  for (const text of texts) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const started = performance.now();
    set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (let turn = 0; turn < 10; turn++) await null;
    document.body.getBoundingClientRect();
    took.push(performance.now() - started);
  }
  return took;
})()`;

/** What the slowest key of a word takes in the search, in ms: each key by its median over some rounds. */
export async function searchKey({ context, product }: BenchBrowser, rows: number): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize(popupSize);
  await page.goto(`${product}/popup.html`);
  const whole = page.locator(`li[aria-setsize="${rows}"]`).first();
  await whole.waitFor();
  const rounds = await times(RUNS, () => evaluateIn<number[]>(page, typing));
  const isWhole = await whole.isVisible();
  await page.close();
  if (!isWhole) throw new Error('After the search was emptied the list was not whole');
  return Math.max(...(rounds[0] ?? []).map((_, key) => median(rounds.map((took) => took[key] ?? 0))));
}
