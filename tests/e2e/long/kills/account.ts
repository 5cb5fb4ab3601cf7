import type { Listing } from '../../../../utils/messaging/contract.ts';
import type { Random } from '../../support/messages/random-input.ts';
import type { Background } from '../background.ts';
import { Possible } from './possible.ts';

/** What Keyring holds of an account. */
export type Holding =
  | { readonly kind: 'absent' }
  | { readonly kind: 'saved' | 'removed'; readonly label: string; readonly key: string };

/** An account of the sandbox, and its one key that works. */
export interface Credentials {
  readonly name: string;
  readonly url: string;
  readonly key: string;
}

const absent: Holding = { kind: 'absent' };
const hex = (length: number, random: Random): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

/** One account that is written to again and again, and what is known of it. */
export class Account {
  readonly credentials: Credentials;
  readonly holds: Possible<Holding>;
  readonly #random: Random;
  #id = '';
  #changes = 0;

  constructor(credentials: Credentials, random: Random) {
    this.credentials = credentials;
    this.holds = new Possible(credentials.name, absent);
    this.#random = random;
  }

  /** One change of the account; whether it was confirmed. */
  async change(background: Background): Promise<boolean> {
    const { last } = this.holds;
    if (last.kind === 'absent') return this.#save(background);
    const id = this.#id;
    if (last.kind === 'removed')
      return this.#becoming({ ...last, kind: 'saved' }, () => background.ask('credentials.restore', { id }));
    const kind = this.#random();
    if (kind < 0.6) {
      const label = this.#newLabel();
      return this.#becoming({ ...last, label }, () => background.ask('credentials.edit', { id, label }));
    }
    if (kind < 0.75) {
      const revealed = await background.ask('credentials.reveal', { id });
      return revealed !== undefined;
    }
    if (kind < 0.8) {
      await background.ask('credentials.check', { id });
      return (await background.ask('credentials.kept', { id })) !== undefined;
    }
    if (kind < 0.87) {
      const key = hex(72, this.#random);
      return this.#becoming({ ...last, key }, () => background.ask('credentials.edit', { id, key }));
    }
    return this.#becoming({ ...last, kind: 'removed' }, () => background.ask('credentials.remove', { id }));
  }

  /** Looks up what is there now. Its key is asked for, as copying it does. */
  async read({ rows, removed }: Listing, background: Background): Promise<void> {
    const { name } = this.credentials;
    const saved = rows.filter(({ account }) => account === name);
    const [row] = saved;
    if (saved.length > 1 || !row) {
      if (saved.length > 1) throw new Error(`${name} is saved ${saved.length} times`);
      const gone = removed.find(({ label }) => label.startsWith(`${name} `));
      if (gone) this.#id = gone.id;
      // Which key was removed shows when it is brought back.
      this.holds.found(gone ? this.#removed(gone.label) : absent);
      return;
    }
    this.#id = row.id;
    const { key } = await background.answer('credentials.reveal', { id: row.id });
    this.holds.found({ kind: 'saved', label: row.label, key });
  }

  #removed(label: string): Holding {
    const known = this.holds.all.findLast((one) => one.kind === 'removed' && one.label === label);
    return known ?? { kind: 'removed', label, key: 'unknown' };
  }

  async #save(background: Background): Promise<boolean> {
    const { url, key } = this.credentials;
    const label = this.#newLabel();
    return this.#becoming({ kind: 'saved', label, key }, async () => {
      const saving = await background.ask('credentials.save', { url, key, label });
      if (saving) this.#id = saving.row.id;
      return saving;
    });
  }

  #newLabel(): string {
    this.#changes += 1;
    return `${this.credentials.name} ${this.#changes}`;
  }

  async #becoming(state: Holding, change: () => Promise<unknown>): Promise<boolean> {
    this.holds.sent(state);
    // Nothing to say is an answer too: null.
    if ((await change()) === undefined) return false;
    this.holds.confirmed(state);
    return true;
  }
}
