import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The request itself is too large: 413, 414 or 431. */
export const requestTooLarge = {
  id: 'request-too-large',
  weigh: ({ status }: CallReading) => when(status === 413 || status === 414 || status === 431),
} as const satisfies CallCause;
