import type { ApiRecord } from '@/utils/activecampaign/answers/record';
import { type TakenOver, takenOver } from '@/utils/activecampaign/answers/taken-over';
import { withValuesByField } from '@/utils/activecampaign/custom-values';
import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Method } from '@/utils/activecampaign/operations/types';
import { sentFields } from '@/utils/activecampaign/requests/sent-fields';
import { type Place, pathText, at as valueAt } from '@/utils/json/place';
import { type Read, readRecord, type Unread } from './read-record';

/** One field after a change. Values are JSON, missing where there is none. */
export interface FieldNow {
  /** As JSONPath: `$.firstName`. */
  readonly at: string;
  readonly sent?: string;
  readonly before?: string;
  readonly now?: string;
  /** Missing for a field that was not sent, and changed with the others. */
  readonly taken?: TakenOver;
}

/** What a second look at a change showed. */
export type WriteCheck =
  /** `fields`: those that were sent or became others; all that was sent is there. */
  | { readonly kind: 'verified'; readonly fields: readonly FieldNow[] }
  /** Something that was sent is not there. */
  | { readonly kind: 'differs'; readonly fields: readonly FieldNow[] }
  /** It was deleted, and is there no longer. */
  | { readonly kind: 'gone' }
  /** It was deleted, and is there all the same. */
  | { readonly kind: 'still-there' }
  /** `nothing-shown`: the record shows none of what was sent. */
  | { readonly kind: 'unchecked'; readonly why: Unread | 'nothing-shown' };

/** A change that was carried out. */
export interface MadeWrite {
  readonly method: Method;
  readonly body: string;
  /** The record before, as JSON; undefined where nobody read it. */
  readonly before: string | undefined;
}

/** Characters of a value that are shown of each. */
const longest = 2_000;

/** The places of what was sent, one for each single value or list. */
const placesOf = (value: unknown, place: Place = []): readonly Place[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...place, name]))
    : place.length === 0
      ? []
      : [place];

/** Marks of the change itself, and addresses: they become others at each change, or say nothing. */
const byItself = /^(?:links|hash|.*(?:date|time|timestamp|tstamp|_at|_by|At|By))$/;

function json(value: unknown): string | undefined {
  const text = JSON.stringify(value) as string | undefined;
  return text !== undefined && text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function fieldNow(place: Place, sent: unknown, before: unknown, now: unknown, taken?: TakenOver): FieldNow {
  const values = { sent: json(sent), before: json(before), now: json(now) };
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return { at: pathText(place), ...Object.fromEntries(there), ...(taken && { taken }) };
}

/** Holds what was sent against what is there now. `before`: undefined where nobody read it. */
export function compareWrite(
  sent: ApiRecord,
  before: ApiRecord | undefined,
  now: ApiRecord,
): Extract<WriteCheck, { kind: 'verified' | 'differs' | 'unchecked' }> {
  const [wanted, was, is] = [sent, before, now].map(withValuesByField);
  const touched = placesOf(wanted).map((place) => {
    const values = [valueAt(wanted, place), valueAt(was, place), valueAt(is, place)] as const;
    return fieldNow(place, ...values, takenOver(values[0], values[2], values[1]));
  });
  const names = new Set(isRecord(wanted) ? Object.keys(wanted) : []);
  const besides = Object.entries(isRecord(was) && isRecord(is) ? is : {})
    .filter(([name]) => !names.has(name) && !byItself.test(name) && isRecord(was) && Object.hasOwn(was, name))
    .filter(([name, value]) => isRecord(was) && JSON.stringify(value) !== JSON.stringify(was[name]))
    .map(([name, value]) => fieldNow([name], undefined, isRecord(was) ? was[name] : undefined, value));
  if (touched.every(({ taken }) => taken === 'not-shown')) return { kind: 'unchecked', why: 'nothing-shown' };
  const differs = touched.some(({ taken }) => taken !== 'as-sent' && taken !== 'not-shown');
  return { kind: differs ? 'differs' : 'verified', fields: [...touched, ...besides] };
}

/** A record that is only marked as deleted is gone too. */
const markedDeleted = ({ deleted }: ApiRecord): boolean =>
  deleted === '1' || deleted === 1 || deleted === true;

/** Looks at a record again after a change of it, by one read. `place`: where it is read. */
export async function checkWrite(
  { method, body, before }: MadeWrite,
  place: string,
  read: Read,
): Promise<WriteCheck> {
  const found = await readRecord(place, read);
  if (method === 'DELETE') {
    if (found.kind === 'record') return { kind: markedDeleted(found.record) ? 'gone' : 'still-there' };
    return found.why === 'not-found' ? { kind: 'gone' } : { kind: 'unchecked', why: found.why };
  }
  if (found.kind === 'unread') return { kind: 'unchecked', why: found.why };
  const was = before === undefined ? undefined : parseJson(before)?.value;
  return compareWrite(sentFields(body)?.fields ?? {}, isRecord(was) ? was : undefined, found.record);
}
