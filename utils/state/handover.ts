import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow, Input, Value } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';

/** Handing a credential over, and taking one over. */
export interface Handover {
  /** What can be handed over, by label; undefined until it was asked for. */
  readonly rows: Signal<readonly CredentialRow[] | undefined>;
  load(): Promise<void>;
  make(said: Input<'handover.make'>): Promise<Reply<Value<'handover.make'>>>;
  open(file: Input<'handover.open'>): Promise<Reply<Value<'handover.open'>>>;
  take(file: Input<'handover.take'>): Promise<Reply<Value<'handover.take'>>>;
}

/** The store over a client. */
export function createHandover(client: Client): Handover {
  const rows = signal<readonly CredentialRow[] | undefined>(undefined);
  return {
    rows,
    async load() {
      const reply = await client('credentials.list', {});
      if (reply.ok)
        rows.value = [...reply.value.rows].sort((one, other) => one.label.localeCompare(other.label));
    },
    make: (said) => client('handover.make', said),
    open: (file) => client('handover.open', file),
    take: (file) => client('handover.take', file),
  };
}
