import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The account's plan does not have this. */
export const notInPlan = {
  id: 'not-in-plan',
  weigh: (reading: CallReading) => {
    if (complaintsOf(reading, 'plan').length > 0) return when(true);
    const { status, request } = reading;
    const apart = /^\/api\/3\/(?:sms|channel|customObjects)\//.test(request.path);
    return when(apart && status === 403, 'possible');
  },
} as const satisfies CallCause;
