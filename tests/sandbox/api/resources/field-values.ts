import { isObject, type Json } from '../../world/json.ts';
import { isoStamp } from '../../world/time.ts';
import type { Call } from '../call.ts';
import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const fieldValues: Resource = {
  collection: 'fieldValues',
  one: 'fieldValue',
  kind: 'FieldValue',
  form: { listed: recordedRow('contact-single-official', 'fieldValues') },
  narrow: {
    'filters[fieldid]': (value) => (row) => row.field === value,
    'filters[val]': (value) => (row) => row.value === value,
  },
};

/** Sets one value, over the one the contact has for the field. */
export function storeFieldValue(contact: string, field: string, value: Json, call: Call) {
  const table = call.account.table('fieldValues');
  const existing = table.all().find((row) => row.contact === contact && row.field === field);
  const now = isoStamp(call.now);
  if (existing) return table.update(existing.id, { value, udate: now }) ?? existing;
  return table.insert({ contact, field, value, owner: contact, cdate: now, udate: now });
}

/** The fieldValues of a contact's body: `[{field, value}]`. Anything else in it is passed over. */
export function storeFieldValues(contact: string, values: Json | undefined, call: Call): void {
  for (const entry of Array.isArray(values) ? values : []) {
    if (isObject(entry) && entry.field !== undefined) {
      storeFieldValue(contact, String(entry.field), entry.value ?? null, call);
    }
  }
}
