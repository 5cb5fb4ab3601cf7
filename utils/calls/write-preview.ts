import { nameOf } from '@/utils/activecampaign/answers/names';
import { withValuesByField } from '@/utils/activecampaign/custom-values';
import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Method, WriteEffect } from '@/utils/activecampaign/operations/types';
import { readBody } from '@/utils/activecampaign/requests/body';
import { sentFields } from '@/utils/activecampaign/requests/sent-fields';
import { type Difference, differences } from '@/utils/json/difference';
import { type Read, readRecord, type Unread } from './read-record';

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
  readonly unread?: Unread;
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
  const fields = sentFields(intent.body)?.fields;
  const people = length(whole.contacts) ?? length(whole.contact_list);
  if (people !== undefined) return people;
  if (fields && ('contact' in fields || 'email' in fields || 'phone' in fields)) return 1;
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

/** What a change will do, and the record as it is before. */
export interface Foreseen {
  readonly does: WhatItDoes;
  /** As JSON; missing where there is none, or it could not be read. */
  readonly before?: string;
}

/** Works out what a change will do, by reads alone. */
export async function previewWrite(intent: WriteIntent, read: Read): Promise<Foreseen> {
  const { effect, notifies, target } = intent;
  const place = placeOf(intent);
  const found = place === undefined ? undefined : await readRecord(place, read);
  const record = found?.kind === 'record' ? found.record : undefined;
  const id = decodeURIComponent(/([^/?]+)(?:\?|$)/.exec(target)?.[1] ?? '');
  const name = record ? nameOf(record) || id : place === undefined ? undefined : id;
  const next = effect === 'delete' ? undefined : sentFields(intent.body)?.fields;
  const reaches = notifies || effect === 'send';
  const does: WhatItDoes = {
    effect,
    typeName: effect === 'delete' || effect === 'send',
    ...(name !== undefined && name !== '' && { record: name }),
    ...(record &&
      next !== undefined && { differences: differences(withValuesByField(record), withValuesByField(next)) }),
    ...(found?.kind === 'unread' && { unread: found.why }),
    ...(reaches && { people: await peopleReached(intent, read) }),
  };
  return { does, ...(record && { before: JSON.stringify(record) }) };
}
