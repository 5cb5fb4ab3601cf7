import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A status of success with nothing in it, where there should be something. */
export const emptyAnswer = {
  id: 'empty-answer',
  weigh: ({ untrue }: CallReading) => when(untrue === 'empty'),
} as const satisfies CallCause;
