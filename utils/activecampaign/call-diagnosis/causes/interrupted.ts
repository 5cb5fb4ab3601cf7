import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The worker ended in mid-call: whether an answer came is not known. */
export const interrupted = {
  id: 'interrupted',
  weigh: ({ kind }: CallReading) => when(kind === 'interrupted'),
} as const satisfies CallCause;
