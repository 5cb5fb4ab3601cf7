import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Whether a request goes to bulk import, which has rules of its own. */
const isImport = ({ path }: CallReading['request']): boolean => path.startsWith('/api/3/import/');

/** Bulk import counts its own requests, and says so with 400 instead of 429. */
export const bulkImportLimit = {
  id: 'bulk-import-limit',
  weigh: (reading: CallReading) =>
    when(isImport(reading.request) && complaintsOf(reading, 'rate').length > 0),
} as const satisfies CallCause;
