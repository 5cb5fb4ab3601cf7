import { type ReadonlySignal, signal } from '@preact/signals';
import { operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { createAgain, creationOf, putBack } from '@/utils/activecampaign/requests/put-back';
import type { Client } from '@/utils/messaging/client';
import { operationOf } from './matching';

/** In which way what a change did can be put back: by an update, or by a new record like the one that was deleted. */
export type WayBack = 'update' | 'create';

/** What came of putting a change back into the form. */
export type PutBackNews =
  /** `unknown`: fields that stay as they are, since nobody knows their earlier value. */
  | { readonly kind: 'in-form'; readonly way: WayBack; readonly unknown: readonly string[] }
  /** All that was sent was there before. */
  | { readonly kind: 'nothing' }
  /** The record before is known no longer. */
  | { readonly kind: 'gone' };

/** Puts earlier values into the form: sends nothing itself. */
export interface PuttingBack {
  /** What came of the last time, and of which call. */
  readonly news: ReadonlySignal<(PutBackNews & { readonly call: string }) | undefined>;
  /** Fills the form with what puts back the change that a call made. */
  begin(call: string, change: RequestDraft): Promise<void>;
  forget(): void;
}

/** In which way a change can be put back, where the record before it is known; undefined where it cannot. */
export function wayBack(change: RequestDraft): WayBack | undefined {
  if (change.method === 'PUT' || change.method === 'PATCH') return 'update';
  return creationOf(operations, change) ? 'create' : undefined;
}

/** The request that goes a way back. */
function requestOf(change: RequestDraft, before: string) {
  if (change.method !== 'DELETE') return putBack(change, before);
  const creation = creationOf(operations, change);
  const draft = creation && createAgain(creation, before);
  return draft && { draft, unknown: [] };
}

/** Putting back, over a client. `fill`: puts a request into the form. */
export function createPuttingBack(
  client: Client,
  fill: (operation: Operation | undefined, draft: RequestDraft) => void,
): PuttingBack {
  const news = signal<(PutBackNews & { readonly call: string }) | undefined>(undefined);
  let round = 0;
  return {
    news,
    async begin(call, change) {
      const asked = ++round;
      const reply = await client('console.before', { call });
      if (asked !== round) return;
      const way = wayBack(change);
      if (!reply.ok || reply.value === null || !way) {
        news.value = { call, kind: 'gone' };
        return;
      }
      const request = requestOf(change, reply.value);
      if (!request) {
        news.value = { call, kind: 'nothing' };
        return;
      }
      fill(operationOf(operations, request.draft), request.draft);
      news.value = { call, kind: 'in-form', way, unknown: request.unknown };
    },
    forget() {
      round += 1;
      news.value = undefined;
    },
  };
}
