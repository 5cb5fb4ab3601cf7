import { complaintsOf, isOpenRefusal, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The group of the key's user may not do this. */
export const permissionMissing = {
  id: 'permission-missing',
  weigh: (reading: CallReading) => {
    if (complaintsOf(reading, 'permission').length > 0) return when(true);
    const { request } = reading;
    const everyones = request.method === 'GET' && request.path === '/api/3/users/me';
    return when(isOpenRefusal(reading), everyones ? 'possible' : 'likely');
  },
} as const satisfies CallCause;
