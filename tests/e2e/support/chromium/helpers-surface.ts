import type { CDPSession, Page } from '@playwright/test';
import { runAxe } from '../axe.ts';
import { ElementHandle } from '../elements/element-handle.ts';
import { EVERYTHING, REVEAL, REVEALED, ROOT_TEXT } from '../elements/scripts.ts';
import type { Handle } from '../handle.ts';
import type { ColorScheme } from '../keyring.ts';
import type { AxeViolation, Keyboard, Surface } from '../surface.ts';
import { until } from '../until.ts';
import { ClosedElements } from './closed-elements.ts';
import { closedRoots } from './closed-roots.ts';
import { evaluateIn } from './evaluate.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The one session of a page, since each is told of every change in every frame. The tree for accessibility is asked for
 * and not kept up to date, which would be more work still for a page that loads.
 */
function sessionOf(page: Page): Promise<CDPSession> {
  const begun = sessions.get(page) ?? beginSession(page);
  sessions.set(page, begun);
  return begun;
}

async function beginSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  return session;
}

/** What the extension put into closed shadow roots of a page. */
export class HelpersSurface implements Surface {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #frame: string | undefined;
  readonly #elements: ClosedElements;

  private constructor(page: Page, session: CDPSession, frame?: string) {
    this.#page = page;
    this.#session = session;
    this.#frame = frame;
    this.#elements = new ClosedElements(page, session, frame);
  }

  static async of(page: Page, frame?: string): Promise<HelpersSurface> {
    return new HelpersSurface(page, await sessionOf(page), frame);
  }

  get keyboard(): Keyboard {
    return this.#page.keyboard;
  }

  byRole(role: string, name?: string | RegExp): Handle {
    return new ElementHandle(this.#elements, this.keyboard, role, name);
  }

  text(): Promise<string> {
    return this.#ofRoots(ROOT_TEXT);
  }

  everything(): Promise<string> {
    return this.#ofRoots(EVERYTHING);
  }

  async waitForText(text: string | RegExp): Promise<void> {
    await until(`the text ${text}`, async () => {
      const all = await this.text();
      return (typeof text === 'string' ? all.includes(text) : text.test(all)) || undefined;
    });
  }

  async screenshot(path: string, { colorScheme }: { colorScheme?: ColorScheme } = {}): Promise<void> {
    if (colorScheme) await this.#page.emulateMedia({ colorScheme });
    await this.#page.screenshot({ path, animations: 'disabled' });
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.#page, expression);
  }

  async axe(): Promise<readonly AxeViolation[]> {
    for (const { root } of await closedRoots(this.#session, this.#frame))
      await this.#elements.call(root, REVEAL);
    return runAxe((expression) => this.evaluate(expression), REVEALED);
  }

  /** What is in a page goes with the page. */
  async close(): Promise<void> {}

  async isClosed(): Promise<boolean> {
    return this.#page.isClosed();
  }

  /** What a function, given as source, says of each root. */
  async #ofRoots(source: string): Promise<string> {
    const roots = await closedRoots(this.#session, this.#frame);
    const texts = await Promise.all(roots.map(({ root }) => this.#elements.call<string>(root, source)));
    return texts.join('\n');
  }
}
