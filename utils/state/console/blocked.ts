import type { Operation } from '@/utils/activecampaign/operations/types';
import { readBody } from '@/utils/activecampaign/requests/body';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { openParameters } from '@/utils/activecampaign/requests/path';
import { queryPairs } from '@/utils/activecampaign/requests/query';
import type { WrittenRequest } from './request';
import { type TextPlace, textPlace } from './text-place';

/** Why an operation is only built and copied. */
export type NeverSent =
  /** It goes to a host of its own, to which no key may travel. */
  | 'event-tracking'
  /** It wants the key in its address, where logs keep it. */
  | 'key-in-address';

/** Why a request cannot be sent as it is. */
export type Blocked =
  | { readonly why: 'never-sent'; readonly kind: NeverSent }
  | { readonly why: 'address' }
  | { readonly why: 'open'; readonly names: readonly string[] }
  | { readonly why: 'broken'; readonly place: TextPlace }
  | { readonly why: 'refused'; readonly count: number }
  | { readonly why: 'body-of-get' };

/** Whether an operation is only built and copied, and why. */
export function neverSent(operation: Operation | undefined, draft?: RequestDraft): NeverSent | undefined {
  if (operation?.host === 'event-tracking') return 'event-tracking';
  const wanted = operation?.inQuery.some(({ name, required }) => name === 'api_key' && required);
  const given = draft && queryPairs(draft.target).some(([name]) => name.toLowerCase() === 'api_key');
  return wanted || given ? 'key-in-address' : undefined;
}

/** Where the account's API is stands before a target: what leads elsewhere is none. */
function isTarget(target: string): boolean {
  const origin = 'https://account.api-us1.com';
  try {
    return target.startsWith('/') && new URL(target, origin).origin === origin;
  } catch {
    return false;
  }
}

/** Why a request cannot be sent as it is; undefined where it can. */
export function blockedBy({ operation, draft, refused }: WrittenRequest): Blocked | undefined {
  const kind = neverSent(operation, draft);
  if (kind) return { why: 'never-sent', kind };
  if (!isTarget(draft.target)) return { why: 'address' };
  const names = openParameters(draft.target);
  if (names.length > 0) return { why: 'open', names };
  const body = readBody(draft.body);
  if (body.kind === 'broken') return { why: 'broken', place: textPlace(draft.body, body.at) };
  if (refused.length > 0) return { why: 'refused', count: refused.length };
  return draft.method === 'GET' && body.kind !== 'empty' ? { why: 'body-of-get' } : undefined;
}
