import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A success that names some of what it was to do as failed. */
export const partlyDone = {
  id: 'partly-done',
  weigh: ({ untrue }: CallReading) => when(untrue === 'partly'),
} as const satisfies CallCause;
