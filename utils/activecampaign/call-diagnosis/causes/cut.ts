import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The connection broke in the middle of the answer. */
export const cut = {
  id: 'cut',
  weigh: ({ kind }: CallReading) => when(kind === 'cut'),
} as const satisfies CallCause;
