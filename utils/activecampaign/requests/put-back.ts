import type { ApiRecord } from '../answers/record';
import { takenOver } from '../answers/taken-over';
import { byField, customValueForm } from '../custom-values';
import { isRecord, parseJson } from '../diagnosis/json';
import type { Field, Json, Operation } from '../operations/types';
import { bodyText } from './body';
import { pathOf, type RequestDraft } from './draft';
import { sentFields } from './sent-fields';

/** A request that puts back what a change changed. */
export interface PutBack {
  readonly draft: RequestDraft;
  /** Fields that were sent, of which nobody knows the earlier value: they stay as they are. */
  readonly unknown: readonly string[];
}

/** The earlier value of what was sent, with only what differs from it; undefined where nothing does. */
function earlier(sent: Json, before: unknown, name: string, unknown: string[]): Json | undefined {
  const form = customValueForm(sent);
  if (form && Array.isArray(sent)) {
    if (!Array.isArray(before)) {
      unknown.push(name);
      return undefined;
    }
    const values = byField(before, customValueForm(before) ?? form);
    // A custom field that has no entry has no value: an empty one takes it away again.
    const entries = sent
      .filter(isRecord)
      .map((one) => ({ ...one, [form.value]: values[String(one[form.field])] ?? '' }));
    const changed = entries.filter((entry, at) => !same(sent[at], entry, form.value));
    return changed.length === 0 ? undefined : (changed as Json);
  }
  if (isRecord(sent) && isRecord(before)) {
    const entries = Object.entries(sent).flatMap(([key, value]) => {
      const inner = earlier(value as Json, before[key], name === '' ? key : `${name}.${key}`, unknown);
      return inner === undefined ? [] : [[key, inner] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (before === undefined) {
    unknown.push(name);
    return undefined;
  }
  return takenOver(sent, before) === 'as-sent' ? undefined : (before as Json);
}

const same = (one: unknown, other: Readonly<Record<string, unknown>>, key: string): boolean =>
  isRecord(one) && takenOver(one[key], other[key]) === 'as-sent';

/** The record that was kept before a change; undefined where the text is none. */
export const keptRecord = (before: string): ApiRecord | undefined => {
  const value = parseJson(before)?.value;
  return isRecord(value) ? value : undefined;
};

/**
 * The update that puts back what an update changed: the same path, with only the fields that it touched, at their
 * earlier values. `undefined` where there is nothing to be put back.
 * @param before the record as it was, as JSON
 */
export function putBack({ method, target, body }: RequestDraft, before: string): PutBack | undefined {
  const record = keptRecord(before);
  const sent = sentFields(body);
  if ((method !== 'PUT' && method !== 'PATCH') || !record || !sent) return undefined;
  const unknown: string[] = [];
  const fields = earlier(sent.fields, record, '', unknown);
  if (fields === undefined) return undefined;
  const whole = sent.wrapper === undefined ? fields : { [sent.wrapper]: fields };
  return { draft: { method, target, body: bodyText(whole) }, unknown };
}

/** The value of a record for a field of a request; undefined where it has none that says anything. */
function valueFor({ name, deprecated }: Field, record: ApiRecord): Json | undefined {
  const value = record[name] as Json | undefined;
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty || deprecated) return undefined;
  const form = customValueForm(value);
  if (!form || !Array.isArray(value)) return value;
  return value
    .filter(isRecord)
    .map((one) => ({ [form.field]: one[form.field], [form.value]: one[form.value] })) as Json;
}

/** The operation that creates what a deletion deletes: the same path without its id. */
export const creationOf = (
  operations: readonly Operation[],
  { method, target }: RequestDraft,
): Operation | undefined => {
  const collection = pathOf(target).replace(/\/[^/]+$/, '');
  return method !== 'DELETE'
    ? undefined
    : operations.find(
        (one) => one.method === 'POST' && one.path === collection && one.body && !one.body.list,
      );
};

/** The request that creates a record like the one that was there, with what the operation takes of it. */
export function createAgain({ method, path, body }: Operation, before: string): RequestDraft | undefined {
  const record = keptRecord(before);
  if (!record || !body) return undefined;
  const entries = body.fields.flatMap((field) => {
    const value = valueFor(field, record);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const fields: Json = Object.fromEntries(entries);
  return {
    method,
    target: path,
    body: bodyText(body.wrapper === undefined ? fields : { [body.wrapper]: fields }),
  };
}
