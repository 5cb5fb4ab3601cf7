import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Any other status: shown as it is. */
export const otherAnswer = {
  id: 'other-answer',
  weigh: ({ kind, status }: CallReading) =>
    when(kind === 'answer' && status !== 400 && status !== 422, 'rest'),
} as const satisfies CallCause;
