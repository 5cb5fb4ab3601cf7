import type { Random } from '../../support/messages/random-input.ts';
import type { Background } from '../background.ts';
import { Possible } from './possible.ts';

/** The passphrase, or null where the vault is sealed for the device alone. */
type Passphrase = string | null;

const passphrases = ['velvet anchor 19 orchard whistle', 'copper lantern 47 meadow thimble'] as const;

/** The protection of the vault, changed now and then, and what is known of it. */
export class Protection {
  readonly is = new Possible<Passphrase>('the passphrase', null);
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Sets, changes or removes the passphrase, so that everything is sealed anew; whether that was confirmed. */
  async change(background: Background): Promise<boolean> {
    const { last } = this.is;
    const next =
      last !== null && this.#random() < 0.4 ? null : (passphrases.find((one) => one !== last) ?? null);
    this.is.sent(next);
    const done =
      next === null
        ? await background.ask('vault.remove-passphrase', { present: last ?? '' })
        : await background.ask('vault.set-passphrase', { next, ...(last !== null && { present: last }) });
    if (done === undefined) return false;
    if (!done) throw new Error('The present passphrase was not taken');
    this.is.confirmed(next);
    return true;
  }

  /** Looks up how the vault is protected, and unlocks it. */
  async read(background: Background): Promise<void> {
    const { kind, locked } = await background.answer('vault.protection', {});
    if (kind === 'device') return this.is.found(null);
    const candidates = new Set(this.is.all.toReversed());
    const uncertain = candidates.size > 1;
    if (!locked && !uncertain) return;
    for (const passphrase of candidates) {
      if (passphrase === null) continue;
      if (!(await background.answer('vault.unlock', { passphrase }))) continue;
      this.is.found(passphrase);
      return;
    }
    throw new Error(`None of the passphrases opens the vault: ${JSON.stringify([...candidates])}`);
  }
}
