import { isRecord } from './diagnosis/json';

/** How a list of custom values names the field and the value: contacts one way, deals and accounts another. */
const forms = [
  { field: 'field', value: 'value' },
  { field: 'customFieldId', value: 'fieldValue' },
] as const;

export type CustomValueForm = (typeof forms)[number];

/** The form in which a list has custom values; undefined where it has none, or anything else. */
export function customValueForm(list: unknown): CustomValueForm | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return forms.find(({ field, value }) =>
    list.every((one) => isRecord(one) && Object.hasOwn(one, field) && Object.hasOwn(one, value)),
  );
}

/** Custom values by the id of their field. */
export const byField = (
  list: readonly unknown[],
  { field, value }: CustomValueForm,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list.filter(isRecord).map((one) => [String(one[field]), one[value]]));

/** A value in which lists of custom values are compared field by field, whatever their order and what else they say. */
export function withValuesByField(value: unknown): unknown {
  if (Array.isArray(value)) {
    const form = customValueForm(value);
    return form ? byField(value, form) : value;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withValuesByField(one)]));
}
