import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { Keyring } from '../../support/keyring.ts';
import { nora } from '../../support/people.ts';
import type { Tab } from '../../support/surface.ts';

/** What a person did that a browser keeps of itself, Keyring or not. */
type Step =
  | { readonly kind: 'open'; readonly page: number; readonly url: string }
  | { readonly kind: 'close'; readonly page: number }
  | { readonly kind: 'restart' }
  /** ActiveCampaign's page shows another key from now on. */
  | { readonly kind: 'reset' };

/** A person's way through the pages of the web, noted so that it can be gone again without Keyring. */
export class Browsing {
  readonly #browser: Keyring;
  readonly #sandbox: Sandbox;
  readonly #steps: Step[] = [];
  #open = new Map<Tab, number>();
  #pages = 0;

  constructor(browser: Keyring, sandbox: Sandbox) {
    this.#browser = browser;
    this.#sandbox = sandbox;
  }

  async open(url: string): Promise<Tab> {
    const page = ++this.#pages;
    this.#steps.push({ kind: 'open', page, url });
    const tab = await this.#browser.openPage(url);
    this.#open.set(tab, page);
    return tab;
  }

  async close(tab: Tab): Promise<void> {
    const page = this.#open.get(tab);
    if (page === undefined) throw new Error('This page was not opened here');
    this.#open.delete(tab);
    this.#steps.push({ kind: 'close', page });
    await tab.close();
  }

  async restart(): Promise<void> {
    this.#steps.push({ kind: 'restart' });
    this.#open.clear();
    await this.#browser.restart();
  }

  /** The key that the page shows from now on. */
  reset(): string {
    this.#steps.push({ kind: 'reset' });
    return this.#sandbox.resetKey('acme', nora(this.#sandbox).id);
  }

  /** Goes the same way in another browser. Its sandbox must be a fresh one: the same keys come up in the same order. */
  async goAgain(browser: Keyring, sandbox: Sandbox): Promise<void> {
    const again = new Browsing(browser, sandbox);
    const tabs = new Map<number, Tab>();
    for (const step of this.#steps) {
      if (step.kind === 'restart') await again.restart();
      else if (step.kind === 'reset') again.reset();
      else if (step.kind === 'open') tabs.set(step.page, await again.open(step.url));
      else {
        const tab = tabs.get(step.page);
        if (tab) await again.close(tab);
      }
    }
  }
}
