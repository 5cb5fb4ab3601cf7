import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** No answer within the time given, or the server gave up waiting (408). */
export const timeout = {
  id: 'timeout',
  weigh: ({ kind, status }: CallReading) => when(kind === 'timeout' || status === 408),
} as const satisfies CallCause;
