import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The API is not known to have such an operation: another path, or another method. */
export const unknownRoute = {
  id: 'unknown-route',
  weigh: (reading: CallReading) => {
    const { status, untrue, bodyKind, request } = reading;
    if (request.operation || complaintsOf(reading, 'record').length > 0) return undefined;
    if (untrue === 'not-carried-out') return when(true);
    if (!/^\/api\/\d+\//.test(request.path)) return undefined;
    if (status === 404) return when(true, 'likely');
    return when(status === 403 || status === 400 || (status < 500 && bodyKind === 'html'), 'possible');
  },
} as const satisfies CallCause;
