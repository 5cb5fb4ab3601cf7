import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The host must first be allowed: nothing was sent. */
export const notAllowed = {
  id: 'not-allowed',
  weigh: ({ kind }: CallReading) => when(kind === 'not-allowed'),
} as const satisfies CallCause;
