import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A status of success whose answer says that it failed: success 0, succeeded 0, result_code 0, or errors. */
export const reportedFailure = {
  id: 'reported-failure',
  weigh: ({ untrue }: CallReading) => when(untrue === 'reported'),
} as const satisfies CallCause;
