import { complaintsOf, fieldsNamed, restingOn, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Whether the request has a value for a field after all: then something else is the matter with it. */
const isGiven = ({ request }: CallReading, field: string): boolean =>
  request.values.some(({ name, value }) => lastOf(name) === lastOf(field) && value !== null && value !== '');

const lastOf = (name: string): string => name.split('.').at(-1) ?? name;

/** A field that the API wants was not given. */
export const fieldMissing = {
  id: 'field-missing',
  weigh: (reading: CallReading) => {
    const missing = complaintsOf(reading, 'missing').filter(
      ({ field }) => field === undefined || !isGiven(reading, field),
    );
    return restingOn(fieldsNamed(missing), 'shown') ?? when(missing.length > 0);
  },
} as const satisfies CallCause;
