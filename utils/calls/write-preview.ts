import { nameOf } from '@/utils/activecampaign/answers/names';
import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Method, WriteEffect } from '@/utils/activecampaign/operations/types';
import type { Outcome } from '@/utils/activecampaign/outcome';
import { readBody } from '@/utils/activecampaign/requests/body';
import { type Difference, differences } from '@/utils/json/difference';

/** What a change will do, as far as reads can tell. */
export interface WhatItDoes {
  readonly effect: WriteEffect;
  /** What the record is called that is changed: its name, else its id; missing where it changes none. */
  readonly record?: string;
  /** The name has to be typed: it deletes, or brings messages to people. */
  readonly typeName: boolean;
  /** What the record is now against what it will be; missing where there is none, or it could not be read. */
  readonly differences?: readonly Difference[];
  /** Why the record as it is now could not be read, where there should be one. */
  readonly unread?: 'refused' | 'not-found' | 'no-answer';
  /** How many people may get a message; `unknown` where some may, and nobody can say how many. */
  readonly people?: number | 'unknown';
}

/** What a change will do, and the slip that it needs. */
export interface WritePreview extends WhatItDoes {
  readonly slip: string;
  /** Where the account is not guarded, nothing has to be confirmed. */
  readonly guarded: boolean;
}

/** A change that somebody means to make. */
export interface WriteIntent {
  readonly method: Method;
  readonly target: string;
  readonly body: string;
  /** As the operation says; where none is known, by the method. */
  readonly effect: WriteEffect;
  readonly notifies: boolean;
}

/** Reads the API: GET, with the same credential. */
export type Read = (target: string) => Promise<Outcome>;

/** Why a read gave no record. */
const unreadBy = (outcome: Outcome): NonNullable<WhatItDoes['unread']> => {
  if (outcome.kind !== 'answer') return 'no-answer';
  if (outcome.status === 404) return 'not-found';
  return outcome.status === 401 || outcome.status === 403 ? 'refused' : 'no-answer';
};

/** The record in an answer: what lies under its one key, or the answer itself. */
function recordIn(outcome: Outcome): Readonly<Record<string, unknown>> | undefined {
  if (outcome.kind !== 'answer' || outcome.status !== 200) return undefined;
  const answer = parseJson(outcome.body)?.value;
  if (!isRecord(answer)) return undefined;
  const single = Object.values(answer).filter(isRecord);
  return single.at(-1) ?? answer;
}

/** The one object in a body that holds the fields. */
function fieldsIn(body: string): unknown {
  const reading = readBody(body);
  if (reading.kind !== 'json') return undefined;
  const { value } = reading;
  const inner = isRecord(value) ? Object.values(value) : [];
  return inner.length === 1 && isRecord(inner[0]) ? inner[0] : value;
}

/** Where the record is that a change is about: its own path for those that name one by id. */
function placeOf({ method, target }: WriteIntent): string | undefined {
  const path = target.split('?', 1)[0] ?? '';
  const named = /^\/api\/3\/[^/]+(?:\/[^/]+)*\/[^/]*\d[^/]*$/.test(path);
  return method !== 'POST' && named ? path : undefined;
}

const length = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);

/** How many people a change may bring a message to, by what its body names; lists are counted by a read. */
async function peopleReached(intent: WriteIntent, read: Read): Promise<number | 'unknown'> {
  const body = readBody(intent.body);
  const whole = body.kind === 'json' && isRecord(body.value) ? body.value : {};
  const fields = fieldsIn(intent.body);
  const people = length(whole.contacts) ?? length(whole.contact_list);
  if (people !== undefined) return people;
  if (isRecord(fields) && ('contact' in fields || 'email' in fields || 'phone' in fields)) return 1;
  const lists = [whole.listIds, whole.list_ids].find(Array.isArray) as readonly unknown[] | undefined;
  if (!lists || lists.length === 0 || lists.length > 5) return 'unknown';
  let sum = 0;
  for (const list of lists) {
    const outcome = await read(`/api/3/contacts?listid=${encodeURIComponent(String(list))}&status=1&limit=1`);
    const answer = outcome.kind === 'answer' ? parseJson(outcome.body)?.value : undefined;
    const total = isRecord(answer) && isRecord(answer.meta) ? Number(answer.meta.total) : Number.NaN;
    if (!Number.isFinite(total)) return 'unknown';
    sum += total;
  }
  return sum;
}

/** Works out what a change will do, by reads alone. */
export async function previewWrite(intent: WriteIntent, read: Read): Promise<WhatItDoes> {
  const { effect, notifies, target } = intent;
  const place = placeOf(intent);
  const outcome = place === undefined ? undefined : await read(place);
  const record = outcome && recordIn(outcome);
  const id = decodeURIComponent(/([^/?]+)(?:\?|$)/.exec(target)?.[1] ?? '');
  const name = record ? nameOf(record) || id : place === undefined ? undefined : id;
  const next = effect === 'delete' ? undefined : fieldsIn(intent.body);
  const reaches = notifies || effect === 'send';
  return {
    effect,
    typeName: effect === 'delete' || effect === 'send',
    ...(name !== undefined && name !== '' && { record: name }),
    ...(record && next !== undefined && { differences: differences(record, next) }),
    ...(outcome && !record && { unread: unreadBy(outcome) }),
    ...(reaches && { people: await peopleReached(intent, read) }),
  };
}
