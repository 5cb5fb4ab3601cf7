import { type Signal, signal } from '@preact/signals';
import type { Authenticator } from '@/utils/browser/passkey';
import type { Client } from '@/utils/messaging/client';
import type { PasskeyShown } from '@/utils/messaging/contract';
import { type PasskeyOutcome, unlockWithPasskey } from './passkey-unlock';

/** What came of a change of the passkeys: done, or why not. */
export type PasskeyChange = PasskeyOutcome | 'wrong-passphrase';

/** Why no passkey can be added here. */
export type PasskeysMissing =
  /** Firefox takes no extension for a relying party. */
  | 'firefox'
  /** The browser is too old for them. */
  | 'old-browser';

/** The passkeys that unlock Keyring, and what can be changed about them. */
export interface Passkeys {
  /** Undefined where passkeys can be used. */
  readonly missing: Signal<PasskeysMissing | undefined>;
  /** Empty while Keyring is locked. */
  readonly list: Signal<readonly PasskeyShown[]>;
  load(): Promise<void>;
  /** Makes a passkey and adds it. Only from a click, in a page in a tab. */
  add(name: string, present: string): Promise<PasskeyChange>;
  remove(credential: string, present: string): Promise<PasskeyChange>;
  unlock(): Promise<PasskeyOutcome>;
}

/**
 * The store over a client. `authenticator`: undefined where the browser has none for extensions. `changed` is called
 * when the vault was unlocked, or is protected otherwise than before.
 */
export function createPasskeys(
  client: Client,
  authenticator: Authenticator | undefined,
  changed: () => Promise<void>,
): Passkeys {
  const missing = signal<PasskeysMissing | undefined>(authenticator ? undefined : 'firefox');
  const list = signal<readonly PasskeyShown[]>([]);

  const read = async (): Promise<readonly PasskeyShown[] | undefined> => {
    const reply = await client('vault.passkeys', {});
    list.value = reply.ok ? reply.value : [];
    return reply.ok ? reply.value : undefined;
  };

  return {
    missing,
    list,
    async load() {
      if (!authenticator) return;
      const [usable] = await Promise.all([authenticator.isUsable().catch(() => false), read()]);
      missing.value = usable ? undefined : 'old-browser';
    },
    async add(name, present) {
      if (!authenticator) return 'failed';
      // Before the prompt: a passkey that then cannot be added would lie about in the person's password manager.
      const right = await client('vault.unlock', { passphrase: present });
      if (!right.ok) return right.error;
      if (!right.value) return 'wrong-passphrase';
      const prompts = await client('vault.passkey-prompts', {});
      if (!prompts.ok) return prompts.error;
      const made = await authenticator.create(
        name,
        prompts.value.map(({ credential }) => credential),
      );
      if (!made.ok) return made.problem;
      const reply = await client('vault.add-passkey', { present, name, ...made.given });
      // A worker that ended before it answered may have added it all the same.
      const [known] = await Promise.all([read(), changed()]);
      if (known?.some(({ credential }) => credential === made.given.credential)) return 'done';
      if (known) await authenticator.forget(made.given.credential);
      return reply.ok ? 'wrong-passphrase' : reply.error;
    },
    async remove(credential, present) {
      const reply = await client('vault.remove-passkey', { credential, present });
      await Promise.all([read(), changed()]);
      if (!reply.ok) return reply.error;
      if (!reply.value) return 'wrong-passphrase';
      await authenticator?.forget(credential);
      return 'done';
    },
    async unlock() {
      if (!authenticator) return 'failed';
      const outcome = await unlockWithPasskey(client, authenticator);
      if (outcome === 'done') await changed();
      return outcome;
    },
  };
}
