import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ReplyError } from '@/utils/messaging/reply';

/** The way back into a page whose vault was locked. */
export interface Lock {
  readonly busy: ReadonlySignal<boolean>;
  /** How many passkeys open the vault beside the passphrase. */
  readonly passkeys: ReadonlySignal<number>;
  /** After how many minutes without use it locks; null for never, and before `look`. */
  readonly minutes: ReadonlySignal<number | null>;
  look(): Promise<void>;
  unlock(passphrase: string): Promise<'open' | 'wrong' | ReplyError>;
}

/** The lock of the one vault. */
export function createLock(client: Client): Lock {
  const busy = signal(false);
  const passkeys = signal(0);
  const minutes = signal<number | null>(null);
  return {
    busy,
    passkeys,
    minutes,
    async look() {
      let reply = await client('vault.protection', {});
      // A background that ended in the middle answers the next one: else nobody would be offered their passkey.
      if (!reply.ok && reply.error.retryable) reply = await client('vault.protection', {});
      if (!reply.ok) return;
      passkeys.value = reply.value.passkeys;
      minutes.value = reply.value.policy.minutes;
    },
    async unlock(passphrase) {
      busy.value = true;
      const reply = await client('vault.unlock', { passphrase });
      busy.value = false;
      if (!reply.ok) return reply.error;
      return reply.value ? 'open' : 'wrong';
    },
  };
}
