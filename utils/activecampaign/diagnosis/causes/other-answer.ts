import type { Cause, Reading } from '../types';

/** Any other status: shown as it is. */
export const otherAnswer = {
  id: 'other-answer',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'answer',
} as const satisfies Cause;
