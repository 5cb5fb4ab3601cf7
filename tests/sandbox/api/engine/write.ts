import { type Answer, json } from '../../server/exchange.ts';
import { isObject, type Json, type JsonObject } from '../../world/json.ts';
import { isoStamp, plainStamp } from '../../world/time.ts';
import type { Call } from '../call.ts';
import type { Operation } from '../catalogue/operations.ts';
import { noResult } from '../errors.ts';
import { formedLike } from '../recorded.ts';
import { type Resource, tableOf } from './resource.ts';

const CREATED = ['cdate', 'created_timestamp', 'created_utc_timestamp', 'createdTimestamp'];
const CHANGED = ['udate', 'mdate', 'updated_timestamp', 'updated_utc_timestamp', 'updatedTimestamp'];

/** The date fields that a record of this kind has, set to now. */
function stamps(resource: Resource, names: string[], now: number): JsonObject {
  const present = names.filter((name) => name in resource.form.listed);
  return Object.fromEntries(
    present.map((name) => [name, name.endsWith('timestamp') ? plainStamp(now) : isoStamp(now)]),
  );
}

/** As it is stored: text where answers hold text, so that ids come back as strings and flags as "0" and "1". */
function asStored(value: Json, usual: Json | undefined): Json {
  const textual = usual === null || usual === undefined || typeof usual === 'string';
  if (typeof value === 'boolean' && textual) return value ? '1' : '0';
  return typeof value === 'number' && textual ? String(value) : value;
}

/** The fields of the record in a body, out of their wrapper. */
export function fieldsOf(wrapper: string, call: Call): JsonObject {
  const body = isObject(call.body) ? call.body : {};
  const inner = body[wrapper];
  return isObject(inner) ? inner : body;
}

export function storedFields(resource: Resource, fields: JsonObject): JsonObject {
  const entries = Object.entries(fields).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, asStored(value, resource.form.listed[name])]),
  );
}

export function createdStatus(operation: Operation): number {
  return operation.statuses.find((status) => status < 300) ?? 201;
}

/** Stores a new record and answers it. */
export function create(resource: Resource, call: Call, status: number): Answer {
  const fields = fieldsOf(resource.one, call);
  const refusal = resource.check?.(fields, call, undefined);
  if (refusal) return refusal;
  const row = tableOf(resource, call).insert({
    ...stamps(resource, [...CREATED, ...CHANGED], call.now),
    ...storedFields(resource, fields),
  });
  resource.stored?.(row, fields, call);
  return json(status, {
    ...resource.beside?.([row], call, 'created'),
    [resource.one]: formedLike(resource.form.created ?? resource.form.listed, row, call.origin),
  });
}

export function update(resource: Resource, call: Call, id: string): Answer {
  const table = tableOf(resource, call);
  const existing = table.get(id);
  if (!existing) return noResult(resource.kind, id);
  const fields = fieldsOf(resource.one, call);
  const refusal = resource.check?.(fields, call, existing);
  if (refusal) return refusal;
  const changes = { ...storedFields(resource, fields), ...stamps(resource, CHANGED, call.now) };
  const row = table.update(id, changes) ?? existing;
  resource.stored?.(row, fields, call);
  return json(200, {
    [resource.one]: formedLike(resource.form.updated ?? resource.form.listed, row, call.origin),
  });
}

export function remove(resource: Resource, call: Call, id: string, status: number): Answer {
  const table = tableOf(resource, call);
  const row = table.get(id);
  if (!row) return noResult(resource.kind, id);
  const instead = resource.remove?.(row, call);
  if (instead) return instead;
  table.remove(id);
  return status === 204 ? { status } : json(status, resource.removed ?? {});
}
