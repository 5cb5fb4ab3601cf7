import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The answer went past the limit, and reading stopped. */
export const tooLarge = {
  id: 'too-large',
  weigh: ({ kind }: CallReading) => when(kind === 'too-large'),
} as const satisfies CallCause;
