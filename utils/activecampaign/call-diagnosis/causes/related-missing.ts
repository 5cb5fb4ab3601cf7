import { complaintsOf, fieldsNamed, restingOn, when } from '../findings';
import { placesOfRecord } from '../records';
import type { CallCause, CallReading } from '../types';

/** A record that the call names, but is not about, is not there: the contact that a tag is to be added to. */
export const relatedMissing = {
  id: 'related-missing',
  weigh: (reading: CallReading) => {
    if (placesOfRecord(reading).has('request')) {
      const named = fieldsNamed(complaintsOf(reading, 'record'));
      return restingOn(named, 'shown') ?? when(true);
    }
    const { status, request } = reading;
    const names = request.values.some((one) => one.in === 'body' && one.field?.type === 'id');
    const unsaid = complaintsOf(reading, 'bare').length === reading.complaints.length;
    if (!names || (status !== 403 && status !== 404)) return undefined;
    return complaintsOf(reading, 'permission', 'record', 'missing', 'plan').length > 0
      ? undefined
      : when(true, unsaid ? 'possible' : 'likely');
  },
} as const satisfies CallCause;
