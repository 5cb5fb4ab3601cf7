import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import {
  bodyAsWritten,
  type Filled,
  fillVariables,
  type UnfitWhy,
} from '@/utils/activecampaign/requests/fill';
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
  /** Variables that have no value yet. */
  | { readonly why: 'missing'; readonly names: readonly string[] }
  /** A value that cannot stand where its variable does. */
  | { readonly why: 'unfit'; readonly name: string; readonly unfit: UnfitWhy }
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

/** Why a request is not whole as it is; undefined where it is. `filled`: what would be sent. */
export function unfinished(
  { draft, refused }: WrittenRequest,
  filled: Filled = fillVariables(draft, new Map()),
): Exclude<Blocked, { why: 'never-sent' }> | undefined {
  const { target } = filled.draft;
  if (!isTarget(target)) return { why: 'address' };
  const names = openParameters(target);
  if (names.length > 0) return { why: 'open', names };
  const body = bodyAsWritten(draft);
  if (body.kind === 'broken') return { why: 'broken', place: textPlace(draft.body, body.at) };
  if (filled.missing.length > 0) return { why: 'missing', names: filled.missing };
  const [unfit] = filled.unfit;
  if (unfit) return { why: 'unfit', name: unfit.name, unfit: unfit.why };
  if (refused.length > 0) return { why: 'refused', count: refused.length };
  return draft.method === 'GET' && body.kind !== 'empty' ? { why: 'body-of-get' } : undefined;
}

/** Why a request cannot be sent as it is; undefined where it can. `filled`: what would be sent. */
export function blockedBy(
  written: WrittenRequest,
  filled: Filled = fillVariables(written.draft, new Map()),
): Blocked | undefined {
  const kind = neverSent(written.operation, filled.draft);
  return kind ? { why: 'never-sent', kind } : unfinished(written, filled);
}
