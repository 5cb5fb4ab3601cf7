import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** 400 or 422, and nothing in the answer or the request says more than the server itself does. */
export const notAccepted = {
  id: 'not-accepted',
  weigh: ({ status }: CallReading) => when(status === 400 || status === 422, 'rest'),
} as const satisfies CallCause;
