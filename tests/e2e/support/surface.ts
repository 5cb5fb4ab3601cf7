import type { Handle } from './handle.ts';
import type { ColorScheme } from './keyring.ts';

/** Something with controls in it: the popup, a page, or the helpers in a page. */
export interface Surface {
  /** A control by its role and its accessible name: the whole name for a string, any part of it for a RegExp. */
  byRole(role: string, name?: string | RegExp): Handle;
  readonly keyboard: Keyboard;
  /** All visible text. */
  text(): Promise<string>;
  /** All text, attributes and values of fields, whether they can be seen or not. */
  everything(): Promise<string>;
  /** Waits until the visible text contains this. */
  waitForText(text: string | RegExp): Promise<void>;
  /** A picture of the visible part as PNG. */
  screenshot(path: string, options?: { colorScheme?: ColorScheme }): Promise<void>;
  /** Evaluates an expression in the page that holds the surface; gives its value as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** What axe-core has to say against it (WCAG 2 A and AA, best practices). */
  axe(): Promise<readonly AxeViolation[]>;
  close(): Promise<void>;
  isClosed(): Promise<boolean>;
}

/** A tab with a page. */
export interface Tab extends Surface {
  readonly mouse: Mouse;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
}

/** Real key events to whatever has the focus. */
export interface Keyboard {
  /** One key or chord by Playwright's names: `Enter`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** Real mouse events at a place of the viewport, in CSS pixels. */
export interface Mouse {
  move(x: number, y: number): Promise<void>;
  /** The main button. */
  down(): Promise<void>;
  up(): Promise<void>;
}

export interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  /** The elements it concerns, as HTML. */
  readonly nodes: readonly string[];
}
