import { complaintsOf, isOpenRefusal, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/**
 * The key was not accepted. The API says 403 for that, and for three other things; what it says beside the status is not
 * documented, so only words about a key count.
 */
export const keyRefused = {
  id: 'key-refused',
  weigh: (reading: CallReading) => {
    const { status, request } = reading;
    if (status === 401 || (status === 403 && complaintsOf(reading, 'key').length > 0)) return when(true);
    if (!isOpenRefusal(reading)) return undefined;
    const specific = complaintsOf(reading, 'other', 'invalid').length > 0;
    const forAdministrators = request.path === '/api/3/settings/account';
    return when(true, specific || forAdministrators ? 'possible' : 'likely');
  },
} as const satisfies CallCause;
