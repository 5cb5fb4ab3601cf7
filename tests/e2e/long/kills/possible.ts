const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/**
 * What a record may hold: what was last confirmed, or anything sent since. A kill leaves open which of them it is, but
 * never anything older and never anything else.
 */
export class Possible<T> {
  readonly what: string;
  #states: readonly T[];

  constructor(what: string, first: T) {
    this.what = what;
    this.#states = [first];
  }

  /** The last that was found, confirmed or sent. */
  get last(): T {
    return this.#states.at(-1) as T;
  }

  get all(): readonly T[] {
    return this.#states;
  }

  sent(state: T): void {
    this.#states = [...this.#states, state];
  }

  confirmed(state: T): void {
    this.#states = [state];
  }

  /**
   * Notes what was read; from now on nothing older may come back.
   *
   * @throws an Error where it is none of what it may be.
   */
  found(state: T): void {
    const text = JSON.stringify(state);
    const at = this.#states.findLastIndex((one) => JSON.stringify(one) === text);
    if (at < 0) {
      const possible = this.#states.map((one) => short(JSON.stringify(one)));
      throw new Error(`${this.what} is ${short(text)}, and not one of ${possible.join(', ')}`);
    }
    // What was sent later may still be under way, and what is there is what the next change starts from.
    const later = this.#states.slice(at + 1);
    this.#states = [...later, state];
  }
}
