import type { Cause, Reading } from '../types';

/** No answer within the time given. */
export const timeout = {
  id: 'timeout',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'timeout',
} as const satisfies Cause;
