import { isOpenRefusal, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The documents name another header for this operation than for all others, and nobody has verified it. */
export const otherHeader = {
  id: 'other-header',
  weigh: (reading: CallReading) => {
    const { status, request } = reading;
    if (request.operation?.unverifiedHeader !== true) return undefined;
    return status === 401 ? when(true) : when(isOpenRefusal(reading), 'likely');
  },
} as const satisfies CallCause;
