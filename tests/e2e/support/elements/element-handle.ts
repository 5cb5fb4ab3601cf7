import type { Handle } from '../handle.ts';
import type { Keyboard } from '../surface.ts';
import { until } from '../until.ts';
import type { Elements } from './elements.ts';
import { isGone } from './gone.ts';
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
    await until(`${this} to be enabled`, async () => (await this.isEnabled()) || undefined);
    await this.#standStill();
    await this.#act((node) => this.#elements.click(node));
  }

  async focus(): Promise<void> {
    await this.#act((node) => this.#elements.call(node, scripts.FOCUS));
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.#keyboard.press(key);
  }

  async fill(text: string): Promise<void> {
    await this.#act((node) => this.#elements.call(node, scripts.SELECT_ALL));
    if (text) await this.#keyboard.type(text);
    else await this.#keyboard.press('Delete');
  }

  text(): Promise<string> {
    return this.#act((node) => this.#elements.call(node, scripts.TEXT));
  }

  value(): Promise<string> {
    return this.#act((node) => this.#elements.call(node, scripts.VALUE));
  }

  attribute(name: string): Promise<string | null> {
    return this.#act((node) => this.#elements.call(node, scripts.ATTRIBUTE, name));
  }

  middle(): Promise<{ x: number; y: number }> {
    return this.#act((node) => this.#elements.call(node, scripts.MIDDLE));
  }

  isEnabled(): Promise<boolean> {
    return this.#act((node) => this.#elements.call(node, scripts.IS_ENABLED));
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

  /** A page that is still coming together moves what is to be pressed away from under the pointer. */
  async #standStill(): Promise<void> {
    let before = '';
    await until(`${this} to stand still`, async () => {
      const now = JSON.stringify(await this.middle());
      const isStill = now === before;
      before = now;
      return isStill || undefined;
    });
  }

  async #visible(): Promise<N[]> {
    const visible: N[] = [];
    for (const node of await this.#find()) if (await this.#isVisible(node)) visible.push(node);
    return visible;
  }

  /** A frame that is gone has no such control. */
  async #find(): Promise<readonly N[]> {
    try {
      return await this.#elements.find(this.#role, this.#name);
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  }

  async #isVisible(node: N): Promise<boolean> {
    try {
      return await this.#elements.call<boolean>(node, scripts.IS_VISIBLE);
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }

  /** Waits for the one, and acts on it; on its successor, where the page replaces it before it is touched. */
  async #act<T>(act: (node: N) => Promise<T>): Promise<T> {
    const done = await until<{ result: T } | { error: unknown }>(`${this} to be visible`, async () => {
      const [node, ...others] = await this.#visible();
      if (node === undefined) return undefined;
      if (others.length > 0)
        return { error: new Error(`There are ${others.length + 1} of ${this}, not one`) };
      try {
        return { result: await act(node) };
      } catch (error) {
        return isGone(error) ? undefined : { error };
      }
    });
    if ('error' in done) throw done.error;
    return done.result;
  }
}
