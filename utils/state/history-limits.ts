import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { Input, Value } from '@/utils/messaging/contract';

/** What may stay in the history. */
export type ChosenLimits = Value<'history.limits'>;

/** What may stay in the history of calls, and the end of it. */
export interface HistoryLimitsStore {
  /** Undefined until the first answer, and while the vault is locked. */
  readonly shown: Signal<ChosenLimits | undefined>;
  /** Whether the last thing that was asked came about; undefined before any. */
  readonly done: Signal<'chosen' | 'cleared' | 'failed' | undefined>;
  load(): Promise<void>;
  choose(changes: Partial<Input<'history.limit'>>): Promise<void>;
  /** Removes the calls of all accounts. */
  clear(): Promise<void>;
}

/** The store over a client. */
export function createHistoryLimits(client: Client): HistoryLimitsStore {
  const shown = signal<ChosenLimits | undefined>(undefined);
  const done = signal<'chosen' | 'cleared' | 'failed' | undefined>(undefined);
  return {
    shown,
    done,
    async load() {
      done.value = undefined;
      const reply = await client('history.limits', {});
      shown.value = reply.ok ? reply.value : undefined;
    },
    async choose(changes) {
      if (!shown.value) return;
      const reply = await client('history.limit', { ...(shown.value as Input<'history.limit'>), ...changes });
      done.value = reply.ok ? 'chosen' : 'failed';
      if (reply.ok) shown.value = reply.value;
    },
    async clear() {
      const reply = await client('history.clear-all', {});
      done.value = reply.ok ? 'cleared' : 'failed';
    },
  };
}
