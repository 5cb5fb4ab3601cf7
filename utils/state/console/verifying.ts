import { type ReadonlySignal, signal } from '@preact/signals';
import { operations } from '@/utils/activecampaign/operations';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import { readPlace } from './read-place';

/** What a second look at a change showed, as the background says. */
export type Verification = Value<'console.verify'>;

/** One field after a change. */
export type FieldNow = Extract<Verification, { kind: 'verified' }>['fields'][number];

/** A change that was carried out. */
export interface MadeChange {
  readonly call: string;
  readonly draft: RequestDraft;
}

/** How the second look at the last change stands. */
export type Verifying =
  /** Nothing was changed. */
  | { readonly kind: 'none' }
  /** There is no single record that could be read again. */
  | { readonly kind: 'no-record'; readonly change: MadeChange }
  | { readonly kind: 'checking'; readonly change: MadeChange }
  | { readonly kind: 'checked'; readonly change: MadeChange; readonly verification: Verification }
  | { readonly kind: 'failed'; readonly change: MadeChange; readonly error: ReplyError };

/** The second look at each change: whether what was sent is what is there. */
export interface VerifyingStore {
  readonly state: ReadonlySignal<Verifying>;
  /** Looks at a change that succeeded. `answer`: the text that came back. */
  begin(change: MadeChange, answer: string): Promise<void>;
  /** Looks once more. */
  again(): Promise<void>;
  /** Empties the store; what is under way is heard of no more. */
  forget(): void;
}

/** A store of the console with the credential of that id. */
export function createVerifying(client: Client, id: string): VerifyingStore {
  const state = signal<Verifying>({ kind: 'none' });
  let last: { readonly change: MadeChange; readonly place: string } | undefined;

  const look = async (): Promise<void> => {
    const looked = last;
    if (!looked) return;
    const { change, place } = looked;
    state.value = { kind: 'checking', change };
    const { method, target, body } = change.draft;
    const reply = await client('console.verify', { id, method, target, body, call: change.call, place });
    if (last !== looked) return;
    state.value = reply.ok
      ? { kind: 'checked', change, verification: reply.value }
      : { kind: 'failed', change, error: reply.error };
  };

  return {
    state,
    async begin(change, answer) {
      const place = readPlace(operations, change.draft, answer);
      last = place === undefined ? undefined : { change, place };
      if (place === undefined) state.value = { kind: 'no-record', change };
      else await look();
    },
    again: look,
    forget() {
      last = undefined;
      state.value = { kind: 'none' };
    },
  };
}
