import { isOpenRefusal, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A 403 that does not come twice: seen now and then by those who call the API all day. */
export const passingRefusal = {
  id: 'passing-refusal',
  weigh: (reading: CallReading) => when(isOpenRefusal(reading), 'possible'),
} as const satisfies CallCause;
