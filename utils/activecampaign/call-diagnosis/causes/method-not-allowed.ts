import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** 405: the path is there, but not by this method. */
export const methodNotAllowed = {
  id: 'method-not-allowed',
  weigh: ({ status }: CallReading) => when(status === 405),
} as const satisfies CallCause;
