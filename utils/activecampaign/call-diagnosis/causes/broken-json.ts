import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Data that arrived incomplete or damaged. */
export const brokenJson = {
  id: 'broken-json',
  weigh: ({ untrue }: CallReading) => when(untrue === 'broken-json'),
} as const satisfies CallCause;
