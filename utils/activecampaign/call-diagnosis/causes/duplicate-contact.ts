import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A contact with that address is there already. */
export const duplicateContact = {
  id: 'duplicate-contact',
  weigh: (reading: CallReading) =>
    when(
      complaintsOf(reading, 'duplicate').some(({ field }) => field === undefined || /email$/i.test(field)) &&
        /^\/api\/3\/contacts(?:\/|$)/.test(reading.request.path),
    ),
} as const satisfies CallCause;
