import { writeFile } from 'node:fs/promises';
import { runAxe } from '../axe.ts';
import { ElementHandle } from '../elements/element-handle.ts';
import type { Elements } from '../elements/elements.ts';
import { EVERYTHING } from '../elements/scripts.ts';
import type { Handle } from '../handle.ts';
import type { ColorScheme } from '../keyring.ts';
import type { AxeViolation, Keyboard, Surface } from '../surface.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { BrowserScope } from './browser-scope.ts';
import { BidiElements } from './elements.ts';
import { BidiKeyboard } from './input.ts';
import { evaluateIn, type NodeRef } from './script.ts';

/** A BiDi context as a surface: the popup, or the page in a tab. */
export class ContextSurface implements Surface {
  readonly context: string;
  readonly keyboard: Keyboard;
  protected readonly bidi: Bidi;
  readonly #scope: BrowserScope;
  readonly #elements: Elements<NodeRef>;

  constructor(bidi: Bidi, scope: BrowserScope, context: string, elements?: Elements<NodeRef>) {
    this.bidi = bidi;
    this.context = context;
    this.keyboard = new BidiKeyboard(bidi, context);
    this.#scope = scope;
    this.#elements = elements ?? new BidiElements(bidi, context);
  }

  byRole(role: string, name?: string | RegExp): Handle {
    return new ElementHandle(this.#elements, this.keyboard, role, name);
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
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
    if (colorScheme) await this.#prefer(colorScheme);
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.bidi, this.context, expression);
  }

  axe(): Promise<readonly AxeViolation[]> {
    return runAxe((expression) => this.evaluate(expression));
  }

  /** Closes the popup as a page closes itself. */
  async close(): Promise<void> {
    if (await this.isClosed()) return;
    await this.evaluate('void setTimeout(() => close())');
    await until('the popup to close', async () => (await this.isClosed()) || undefined);
  }

  async isClosed(): Promise<boolean> {
    const known = this.#scope.run<boolean>(
      `return NavigableManager.getBrowsingContextById(${JSON.stringify(this.context)}) !== null;`,
    );
    return !(await known);
  }

  async #prefer(colorScheme: ColorScheme): Promise<void> {
    await this.#scope.run(
      `NavigableManager.getBrowsingContextById(${JSON.stringify(this.context)}).top.prefersColorSchemeOverride =
        ${JSON.stringify(colorScheme)};`,
    );
    await this.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
  }
}
