import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A status of success with `x-ac-error`: the API did not carry the call out. */
export const notCarriedOut = {
  id: 'not-carried-out',
  weigh: ({ untrue }: CallReading) => when(untrue === 'not-carried-out'),
} as const satisfies CallCause;
