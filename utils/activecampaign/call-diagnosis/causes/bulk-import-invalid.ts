import { complaintsOf, fieldsNamed, restingOn, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Bulk import names the contacts that it does not accept, and queues none. */
export const bulkImportInvalid = {
  id: 'bulk-import-invalid',
  weigh: (reading: CallReading) => {
    const refused = complaintsOf(reading, 'import');
    return restingOn(fieldsNamed(refused), 'shown') ?? when(refused.length > 0);
  },
} as const satisfies CallCause;
