import { weighSuspects } from '../findings';
import type { SentValue } from '../sent-values';
import type { CallCause, CallReading } from '../types';

/** Filters on the value of deals count in whole units of the currency, which cents are not either. */
const wholeUnits = /^filters\[(?:minimum|maximum)_value\]$/;

function isNoCents({ name, value, field }: SentValue): boolean {
  if (field?.type !== 'cents' && !wholeUnits.test(name)) return false;
  if (typeof value === 'number') return !Number.isInteger(value);
  return typeof value === 'string' && value.trim() !== '' && !/^-?\d+$/.test(value.trim());
}

/** Money in a form that the API does not take: it counts in whole cents, and 129.00 is 12900. */
export const cents = {
  id: 'cents',
  weigh: (reading: CallReading) =>
    weighSuspects(
      reading,
      reading.request.values.filter(isNoCents).map(({ name }) => name),
    ),
} as const satisfies CallCause;
