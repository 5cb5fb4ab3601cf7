import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ChangeShown } from '@/utils/messaging/contract';

/** What watching noticed and nobody has seen yet. */
export interface ChangesStore {
  /** Latest first. */
  readonly shown: ReadonlySignal<readonly ChangeShown[]>;
  load(): Promise<void>;
  /** The person has seen what is shown. What was noticed meanwhile is shown instead. */
  acknowledge(): Promise<void>;
  forget(): void;
}

/** The store over a client. */
export function createChanges(client: Client): ChangesStore {
  const shown = signal<readonly ChangeShown[]>([]);
  return {
    shown,
    async load() {
      const reply = await client('watching.changes', {});
      shown.value = reply.ok ? reply.value : [];
    },
    async acknowledge() {
      const upTo = Math.max(...shown.peek().map(({ at }) => at));
      const reply = await client('watching.acknowledge', { upTo });
      if (reply.ok) shown.value = reply.value;
    },
    forget() {
      shown.value = [];
    },
  };
}
