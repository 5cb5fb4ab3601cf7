/**
 * One control, looked up anew at each use. Actions wait until exactly one such control is visible; more than one is
 * an error.
 */
export interface Handle {
  /** A real click in the middle of it. */
  click(): Promise<void>;
  focus(): Promise<void>;
  /** Focuses it and presses one key or chord. */
  press(key: string): Promise<void>;
  /** Replaces the text of a field, as typing over a selection does. */
  fill(text: string): Promise<void>;
  /** Its visible text. */
  text(): Promise<string>;
  /** The value of a field. */
  value(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** Where its middle is in the viewport of its own page, in CSS pixels. */
  middle(): Promise<{ x: number; y: number }>;
  /** At once, without waiting: whether one is there and can be seen. */
  isVisible(): Promise<boolean>;
  isFocused(): Promise<boolean>;
  isEnabled(): Promise<boolean>;
  /** At once, without waiting: how many there are. */
  count(): Promise<number>;
  /** The visible texts of all there are, in the order of the page. */
  texts(): Promise<string[]>;
  waitFor(options?: { state?: 'visible' | 'hidden' }): Promise<void>;
}
