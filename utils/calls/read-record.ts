import { type ApiRecord, recordIn } from '@/utils/activecampaign/answers/record';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Outcome } from '@/utils/activecampaign/outcome';
import { pathOf } from '@/utils/activecampaign/requests/draft';

/** Reads the API: GET, with the same credential. */
export type Read = (target: string) => Promise<Outcome>;

/** Why a read gave no record. */
export type Unread = 'refused' | 'not-found' | 'no-answer';

/** A record that was read, or why there is none. */
export type RecordRead =
  | { readonly kind: 'record'; readonly record: ApiRecord }
  | { readonly kind: 'unread'; readonly why: Unread };

function whyUnread(outcome: Outcome): Unread {
  if (outcome.kind !== 'answer') return 'no-answer';
  if (outcome.status === 404) return 'not-found';
  return outcome.status === 401 || outcome.status === 403 ? 'refused' : 'no-answer';
}

/** Reads the one record at a target. */
export async function readRecord(target: string, read: Read): Promise<RecordRead> {
  const outcome = await read(target);
  const answer = outcome.kind === 'answer' && outcome.status === 200 ? parseJson(outcome.body) : null;
  const record = answer ? recordIn(answer.value, pathOf(target).split('/').at(-1)) : undefined;
  return record ? { kind: 'record', record } : { kind: 'unread', why: whyUnread(outcome) };
}
