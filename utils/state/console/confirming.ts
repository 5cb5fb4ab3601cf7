import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import type { SentRequest } from './sending';

/** What a change will do, as the background found out. */
export type WritePreview = Value<'console.prepare'>;

/** How a change that waits to be confirmed stands. */
export type Confirmable =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly preview: WritePreview; readonly mistyped: boolean }
  | { readonly kind: 'failed'; readonly error: ReplyError };

/** One change that the write guard stopped, until the person confirms it. */
export interface Confirming {
  readonly state: ReadonlySignal<Confirmable>;
  /** Finds out what the change will do, by reads. */
  prepare(): Promise<void>;
  /** Confirms it, with the name where one is asked for; the slip to send it with, or undefined where it is not. */
  confirm(typed: string): Promise<string | undefined>;
}

/** The confirming of one request, with the credential of that id. */
export function createConfirming(client: Client, id: string, request: SentRequest): Confirming {
  const state = signal<Confirmable>({ kind: 'preparing' });
  const { method, target, body } = request.draft;
  const said = request.operation?.effect;
  const effect = said !== undefined && said !== 'read' ? said : method === 'DELETE' ? 'delete' : 'write';
  return {
    state,
    async prepare() {
      state.value = { kind: 'preparing' };
      const notifies = request.operation?.notifies === true;
      const reply = await client('console.prepare', { id, method, target, body, effect, notifies });
      state.value = reply.ok
        ? { kind: 'ready', preview: reply.value, mistyped: false }
        : { kind: 'failed', error: reply.error };
    },
    async confirm(typed) {
      if (state.value.kind !== 'ready') return undefined;
      const { preview } = state.value;
      const reply = await client('console.confirm', { slip: preview.slip, typed });
      if (!reply.ok) state.value = { kind: 'failed', error: reply.error };
      else if (!reply.value) state.value = { kind: 'ready', preview, mistyped: true };
      return reply.ok && reply.value ? preview.slip : undefined;
    },
  };
}
