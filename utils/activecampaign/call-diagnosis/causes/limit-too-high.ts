import { complaintsOf, restingOn, weighSuspects } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Rows that a page may have. Source: reference/pagination. */
const most = 100;

/** More rows at once than the API gives: 100 nearly everywhere. */
export const limitTooHigh = {
  id: 'limit-too-high',
  weigh: (reading: CallReading) => {
    const asked = reading.request.values.filter(
      ({ in: place, name, value }) =>
        place === 'query' && (name === 'limit' || name === 'page_size') && Number(value) > most,
    );
    if (asked.length === 0 && complaintsOf(reading, 'invalid').some(({ field }) => field === 'limit')) {
      return restingOn(['limit'], 'shown');
    }
    return weighSuspects(
      reading,
      asked.map(({ name }) => name),
    );
  },
} as const satisfies CallCause;
