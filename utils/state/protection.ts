import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, Input, ProtectionShown, Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';

/** What came of a change of protection: done, or why not. */
export type Change = 'done' | 'wrong-passphrase' | ReplyError;

/** How the vault is protected, and what can be changed about it. */
export interface Protection {
  /** Undefined until the first answer. */
  readonly shown: Signal<ProtectionShown | undefined>;
  load(): Promise<void>;
  /** Sets the passphrase, or changes it; `present` is asked where there is one. */
  set(next: string, present?: string): Promise<Change>;
  remove(present: string): Promise<Change>;
  /** Leaves it as it is, sealed to the browser profile alone: nobody is asked again. */
  keepDevice(): Promise<'done' | ReplyError>;
  choosePolicy(policy: ProtectionShown['policy']): Promise<Change>;
  lock(): Promise<void>;
  /** Words about the person that a passphrase should not rest on: the names of the saved accounts. */
  wordsToAvoid(): Promise<readonly string[]>;
}

/** The store over a client. */
export function createProtectionStore(client: Client): Protection {
  const shown = signal<ProtectionShown | undefined>(undefined);

  const load = async (): Promise<void> => {
    const reply = await client('vault.protection', {});
    if (reply.ok) shown.value = reply.value;
  };
  async function change<Name extends ChannelName>(
    channel: Name,
    input: Input<Name>,
    wasWrong: (value: Value<Name>) => boolean,
  ): Promise<Change> {
    const reply = await client(channel, input);
    await load();
    if (!reply.ok) return reply.error;
    return wasWrong(reply.value) ? 'wrong-passphrase' : 'done';
  }

  return {
    shown,
    load,
    set: (next, present) =>
      change('vault.set-passphrase', { next, ...(present !== undefined && { present }) }, (right) => !right),
    remove: (present) => change('vault.remove-passphrase', { present }, (right) => !right),
    choosePolicy: (policy) => change('vault.choose-policy', policy, () => false),
    async keepDevice() {
      const reply = await client('vault.keep-device', {});
      return reply.ok ? 'done' : reply.error;
    },
    async wordsToAvoid() {
      const reply = await client('credentials.list', {});
      return reply.ok ? reply.value.rows.flatMap(({ label, account }) => [label, account]) : [];
    },
    async lock() {
      await client('vault.lock', {});
      await load();
    },
  };
}
