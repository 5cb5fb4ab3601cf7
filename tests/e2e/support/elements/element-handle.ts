import type { Handle } from '../handle.ts';
import type { Keyboard } from '../surface.ts';
import { until } from '../until.ts';
import type { Elements } from './elements.ts';
import * as scripts from './scripts.ts';

/** A handle over any way to find and touch nodes. */
export class ElementHandle<N> implements Handle {
  readonly #elements: Elements<N>;
  readonly #keyboard: Keyboard;
  readonly #role: string;
  readonly #name: string | RegExp | undefined;

  constructor(elements: Elements<N>, keyboard: Keyboard, role: string, name?: string | RegExp) {
    this.#elements = elements;
    this.#keyboard = keyboard;
    this.#role = role;
    this.#name = name;
  }

  async click(): Promise<void> {
    await this.#elements.click(await this.#one());
  }

  async focus(): Promise<void> {
    await this.#elements.call(await this.#one(), scripts.FOCUS);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.#keyboard.press(key);
  }

  async fill(text: string): Promise<void> {
    await this.#elements.call(await this.#one(), scripts.SELECT_ALL);
    if (text) await this.#keyboard.type(text);
    else await this.#keyboard.press('Delete');
  }

  async text(): Promise<string> {
    return this.#elements.call(await this.#one(), scripts.TEXT);
  }

  async value(): Promise<string> {
    return this.#elements.call(await this.#one(), scripts.VALUE);
  }

  async attribute(name: string): Promise<string | null> {
    return this.#elements.call(await this.#one(), scripts.ATTRIBUTE, name);
  }

  async isEnabled(): Promise<boolean> {
    return this.#elements.call(await this.#one(), scripts.IS_ENABLED);
  }

  async isVisible(): Promise<boolean> {
    return (await this.#visible()).length > 0;
  }

  async isFocused(): Promise<boolean> {
    for (const node of await this.#visible())
      if (await this.#elements.call<boolean>(node, scripts.IS_FOCUSED)) return true;
    return false;
  }

  async count(): Promise<number> {
    return (await this.#visible()).length;
  }

  async texts(): Promise<string[]> {
    const texts: string[] = [];
    for (const node of await this.#visible()) texts.push(await this.#elements.call(node, scripts.TEXT));
    return texts;
  }

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' } = {}): Promise<void> {
    const wanted = state === 'visible';
    await until(`${this} to be ${state}`, async () =>
      (await this.isVisible()) === wanted ? true : undefined,
    );
  }

  toString(): string {
    return this.#name === undefined ? this.#role : `${this.#role} ${this.#name}`;
  }

  async #visible(): Promise<N[]> {
    const visible: N[] = [];
    for (const node of await this.#elements.find(this.#role, this.#name))
      if (await this.#elements.call<boolean>(node, scripts.IS_VISIBLE)) visible.push(node);
    return visible;
  }

  async #one(): Promise<N> {
    const [node, ...others] = await until(`${this} to be visible`, async () => {
      const nodes = await this.#visible();
      return nodes.length > 0 ? nodes : undefined;
    });
    if (others.length > 0) throw new Error(`There are ${others.length + 1} of ${this}, not one`);
    return node as N;
  }
}
