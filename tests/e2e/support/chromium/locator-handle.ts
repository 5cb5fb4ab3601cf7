import type { Locator } from '@playwright/test';
import type { Handle } from '../handle.ts';
import { PATIENCE } from '../until.ts';

const timeout = PATIENCE;

/** A handle over a Playwright locator. */
export class LocatorHandle implements Handle {
  readonly #locator: Locator;

  constructor(locator: Locator) {
    this.#locator = locator;
  }

  click(): Promise<void> {
    return this.#locator.click({ timeout });
  }

  focus(): Promise<void> {
    return this.#locator.focus({ timeout });
  }

  press(key: string): Promise<void> {
    return this.#locator.press(key, { timeout });
  }

  fill(text: string): Promise<void> {
    return this.#locator.fill(text, { timeout });
  }

  text(): Promise<string> {
    return this.#locator.innerText({ timeout });
  }

  value(): Promise<string> {
    return this.#locator.inputValue({ timeout });
  }

  async middle(): Promise<{ x: number; y: number }> {
    const box = await this.#locator.boundingBox({ timeout });
    if (!box) throw new Error(`${this} cannot be seen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  attribute(name: string): Promise<string | null> {
    return this.#locator.getAttribute(name, { timeout });
  }

  isVisible(): Promise<boolean> {
    return this.#locator.first().isVisible();
  }

  async isFocused(): Promise<boolean> {
    return (await this.#locator.and(this.#locator.page().locator(':focus')).count()) > 0;
  }

  isEnabled(): Promise<boolean> {
    return this.#locator.isEnabled({ timeout });
  }

  count(): Promise<number> {
    return this.#locator.filter({ visible: true }).count();
  }

  texts(): Promise<string[]> {
    return this.#locator.filter({ visible: true }).allInnerTexts();
  }

  waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' } = {}): Promise<void> {
    return this.#locator.first().waitFor({ state, timeout });
  }

  toString(): string {
    return String(this.#locator);
  }
}
