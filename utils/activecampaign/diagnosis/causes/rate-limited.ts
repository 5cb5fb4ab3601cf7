import type { Cause, Reading } from '../types';

/** 429: the account had more calls than it may. Not 503, which has other causes as well. */
export const rateLimited = {
  id: 'rate-limited',
  state: 'unknown',
  recognise: ({ status }: Reading) => status === 429,
} as const satisfies Cause;
