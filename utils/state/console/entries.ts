import { valueAt, withValueAt } from '@/utils/activecampaign/requests/body';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { draftBody, withDraftBody } from '@/utils/activecampaign/requests/draft-body';

/** A place inside a body. */
export type Place = readonly (string | number)[];

/** How many entries a list in a body has; 0 where there is none, or the body is broken. */
export function entryCount(draft: RequestDraft, place: Place): number {
  const reading = draftBody(draft);
  const list = reading.kind === 'json' ? valueAt(reading.value, place) : undefined;
  return Array.isArray(list) ? list.length : 0;
}

/** The request with so many entries in a list, the new ones empty; undefined where the body is broken. */
export function withEntries(draft: RequestDraft, place: Place, count: number): RequestDraft | undefined {
  const reading = draftBody(draft);
  if (reading.kind === 'broken') return undefined;
  let value = reading.kind === 'json' ? reading.value : undefined;
  for (let at = entryCount(draft, place); at < count; at += 1) value = withValueAt(value, [...place, at], {});
  return withDraftBody(draft, value);
}

/** The request without one entry of a list; undefined where the body is broken. */
export function withoutEntry(draft: RequestDraft, place: Place, index: number): RequestDraft | undefined {
  const reading = draftBody(draft);
  if (reading.kind !== 'json') return undefined;
  return withDraftBody(draft, withValueAt(reading.value, [...place, index], undefined));
}

/**
 * What a field was changed to, with the entry that it is in kept where it became empty by that: else the entries after
 * it would move up while somebody types.
 */
export function keepingEntry(before: RequestDraft, after: RequestDraft, place: Place): RequestDraft {
  const at = place.findLastIndex((step) => typeof step === 'number');
  if (at < 0) return after;
  const list = place.slice(0, at);
  if (entryCount(after, list) >= entryCount(before, list)) return after;
  const reading = draftBody(before);
  if (reading.kind !== 'json') return after;
  return withDraftBody(after, withValueAt(reading.value, place.slice(0, at + 1), {}));
}
