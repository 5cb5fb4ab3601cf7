import type { BrowserContext, Page } from '@playwright/test';
import { evaluateIn } from './evaluate.ts';

const CLIPBOARD_PAGE = 'https://clipboard.test/';

/**
 * A page, never in front, that may use the clipboard. It takes the empty tab that Chromium starts with, since a new
 * tab would close an open popup.
 */
export class Clipboard {
  readonly #context: BrowserContext;
  #page: Page | undefined;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  async read(): Promise<string> {
    return evaluateIn<string>(await this.#open(), 'navigator.clipboard.readText()');
  }

  async write(text: string): Promise<void> {
    await evaluateIn(await this.#open(), `navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }

  async #open(): Promise<Page> {
    if (this.#page) return this.#page;
    const [page] = this.#context.pages();
    if (page?.url() !== 'about:blank') throw new Error('The tab that Chromium starts with is gone');
    await page.route(`${CLIPBOARD_PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(CLIPBOARD_PAGE);
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: CLIPBOARD_PAGE });
    this.#page = page;
    return page;
  }
}
