import { type ReadonlySignal, signal } from '@preact/signals';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';

/** What sending came to, as the background says. */
export type Sent = Value<'console.send'>;

/** An answer as a page shows it. */
export type Answered = Extract<Sent, { kind: 'answered' }>['answered'];

/** Why the write guard stopped a request. */
export type Stopped = Extract<Sent, { kind: 'stopped' }>['why'];

/** A request that was sent, as it was then. */
export interface SentRequest {
  /** Undefined where it is of none that is known. */
  readonly operation: Operation | undefined;
  readonly draft: RequestDraft;
  /** Whether it changes nothing. */
  readonly reads: boolean;
}

/** How the last sending stands. */
export type Progress =
  | { readonly kind: 'none' }
  /** `since`: ms since 1970. `lost`: how often the worker ended before it answered, and the read was sent again. */
  | {
      readonly kind: 'running';
      readonly call: string;
      readonly since: number;
      readonly lost: number;
      readonly request: SentRequest;
    }
  | (Extract<Sent, { kind: 'answered' }> & { readonly request: SentRequest })
  /** Nothing was sent. */
  | { readonly kind: 'stopped'; readonly why: Stopped; readonly request: SentRequest }
  | { readonly kind: 'cancelled'; readonly request: SentRequest }
  /** The worker ended before it answered. */
  | { readonly kind: 'interrupted'; readonly request: SentRequest }
  | { readonly kind: 'failed'; readonly error: ReplyError; readonly request: SentRequest };

/** What sending stands on. */
export interface SendingWorld {
  readonly client: Client;
  /** The credential's id: it goes with every request, so that two tabs never mix. */
  readonly id: string;
  /** A name for one sending. */
  readonly newCall: () => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The sending of requests, one at a time. */
export interface Sending {
  readonly progress: ReadonlySignal<Progress>;
  /**
   * Sends a request, and answers with what it came to; undefined where another one is under way, or where the store
   * was emptied meanwhile. `slip`: for a change that the person confirmed.
   */
  send(request: SentRequest, slip?: string): Promise<Progress | undefined>;
  /** Gives the sending up that is under way. */
  cancel(): void;
  /** Empties the store; what is under way is heard of no more. */
  forget(): void;
}

/** How often a read is sent again by itself where the worker ended before it answered. A change never is. */
const mostLost = 1;

/** What sending came to, with the times in it that no answer came of. */
const countingLost = (sent: Sent, lost: number): Sent =>
  sent.kind === 'answered'
    ? { ...sent, answered: { ...sent.answered, tries: sent.answered.tries + lost } }
    : sent;

/** Sending over its world. */
export function createSending({ client, id, newCall, clock }: SendingWorld): Sending {
  const progress = signal<Progress>({ kind: 'none' });
  const ask = ({ draft: { method, target, body } }: SentRequest, call: string, slip: string | undefined) =>
    client('console.send', { id, method, target, body, call, ...(slip !== undefined && { slip }) });

  return {
    progress,
    async send(request, slip) {
      if (progress.value.kind === 'running') return undefined;
      const since = clock();
      for (let lost = 0; ; lost += 1) {
        const call = newCall();
        progress.value = { kind: 'running', call, since, lost, request };
        const reply = await ask(request, call, slip);
        if (progress.value.kind !== 'running' || progress.value.call !== call) return undefined;
        const interrupted = !reply.ok && reply.error.code === 'interrupted';
        if (interrupted && request.reads && lost < mostLost) continue;
        if (reply.ok) progress.value = { ...countingLost(reply.value, lost), request };
        else if (interrupted) progress.value = { kind: 'interrupted', request };
        else progress.value = { kind: 'failed', error: reply.error, request };
        return progress.value;
      }
    },
    cancel() {
      if (progress.value.kind === 'running') void client('console.cancel', { call: progress.value.call });
    },
    forget() {
      progress.value = { kind: 'none' };
    },
  };
}
