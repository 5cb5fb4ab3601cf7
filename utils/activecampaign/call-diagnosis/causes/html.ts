import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A page in place of the data: a sign-in page, a parked domain, a notice. */
export const html = {
  id: 'html',
  weigh: ({ untrue }: CallReading) => when(untrue === 'html'),
} as const satisfies CallCause;
