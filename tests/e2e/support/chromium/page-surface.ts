import type { Page } from '@playwright/test';
import { runAxe } from '../axe.ts';
import { EVERYTHING } from '../elements/scripts.ts';
import type { Handle } from '../handle.ts';
import type { ColorScheme } from '../keyring.ts';
import type { AxeViolation, Keyboard, Mouse, Tab } from '../surface.ts';
import { PATIENCE, until } from '../until.ts';
import { evaluateIn } from './evaluate.ts';
import { LocatorHandle } from './locator-handle.ts';

type Role = Parameters<Page['getByRole']>[0];

/** A page of Playwright's: a tab, or the popup. */
export class PageSurface implements Tab {
  readonly page: Page;
  readonly #release: (() => Promise<void>) | undefined;

  /** `release` is called after the page was closed. */
  constructor(page: Page, release?: () => Promise<void>) {
    this.page = page;
    this.#release = release;
  }

  get keyboard(): Keyboard {
    return this.page.keyboard;
  }

  get mouse(): Mouse {
    return this.page.mouse;
  }

  byRole(role: string, name?: string | RegExp): Handle {
    return new LocatorHandle(
      this.page.getByRole(role as Role, name === undefined ? {} : { name, exact: true }),
    );
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText({ timeout: PATIENCE });
  }

  everything(): Promise<string> {
    return this.evaluate<string>(`(${EVERYTHING})(document)`);
  }

  async waitForText(text: string | RegExp): Promise<void> {
    await until(`the text ${text}`, async () => {
      const all = await this.text();
      return (typeof text === 'string' ? all.includes(text) : text.test(all)) || undefined;
    });
  }

  async screenshot(path: string, { colorScheme }: { colorScheme?: ColorScheme } = {}): Promise<void> {
    if (colorScheme) await this.page.emulateMedia({ colorScheme });
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.page, expression);
  }

  axe(): Promise<readonly AxeViolation[]> {
    return runAxe((expression) => this.evaluate(expression));
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
    await this.#release?.();
  }

  async isClosed(): Promise<boolean> {
    return this.page.isClosed();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }
}
