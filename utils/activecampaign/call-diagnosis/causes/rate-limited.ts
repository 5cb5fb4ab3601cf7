import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';
import { bulkImportLimit } from './bulk-import-limit';

/** More calls than the account may send in a second. 429; older reports say 503; words about it count on any status. */
export const rateLimited = {
  id: 'rate-limited',
  weigh: (reading: CallReading) => {
    const { status, headers, proof } = reading;
    if (status === 429) return when(true);
    if (complaintsOf(reading, 'rate').length > 0) return when(bulkImportLimit.weigh(reading) === undefined);
    const waiting = proof.retryAfterSeconds !== undefined || headers['ratelimit-remaining'] === '0';
    return when(status === 503, waiting ? 'likely' : 'possible');
  },
} as const satisfies CallCause;
