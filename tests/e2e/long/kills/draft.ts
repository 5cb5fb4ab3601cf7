import type { Random } from '../../support/messages/random-input.ts';
import type { Background } from '../background.ts';
import { Possible } from './possible.ts';

/** A draft that is written to again and again, and what is known of it. */
export class Draft {
  readonly holds: Possible<string>;
  readonly #name: string;
  readonly #random: Random;
  #changes = 0;

  constructor(name: string, random: Random) {
    this.#name = name;
    this.#random = random;
    this.holds = new Possible(`the draft ${name}`, '');
  }

  /** One change of the draft; whether it was confirmed. */
  async change(background: Background): Promise<boolean> {
    this.#changes += 1;
    const length = Math.floor(this.#random() ** 3 * 50_000);
    const text = this.#random() < 0.1 ? '' : `${this.#changes} ${'x'.repeat(length)}`;
    this.holds.sent(text);
    if ((await background.ask('drafts.write', { name: this.#name, text })) === undefined) return false;
    this.holds.confirmed(text);
    return true;
  }

  /** Looks up what is there now. */
  async read(background: Background): Promise<void> {
    this.holds.found(await background.answer('drafts.read', { name: this.#name }));
  }
}
