import { complaintsOf, fieldsNamed, restingOn, weighSuspects, when } from '../findings';
import type { SentValue } from '../sent-values';
import type { CallCause, CallReading } from '../types';

/** Numbers in the order of some country: 23/11/2026, 11-23-26, 23.11.2026, 2026/11/23. */
const otherOrder = /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.]\d{1,2}[/.]\d{1,2})(?:[ T].*)?\s*$/;
const date = /^\d{4}-\d{2}-\d{2}/;
const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i;

function isOddDate({ value, field }: SentValue): boolean {
  if (typeof value !== 'string' || value === '' || value.length > 60) return false;
  if (field?.type === 'date') return !date.test(value);
  if (field?.type === 'date-time') return !date.test(value) || !zoned.test(value.trim());
  const anything = field === undefined || field.type === 'custom-value';
  return anything && otherOrder.test(value);
}

/** A date in a form that the API does not take: in another order, without its time zone, or not a date at all. */
export const dateFormat = {
  id: 'date-format',
  weigh: (reading: CallReading) => {
    const said = complaintsOf(reading, 'date');
    const suspects = reading.request.values.filter(isOddDate).map(({ name }) => name);
    const named = [...fieldsNamed(said), ...suspects];
    if (said.length > 0) return restingOn(named, 'shown') ?? when(true);
    return weighSuspects(reading, suspects);
  },
} as const satisfies CallCause;
