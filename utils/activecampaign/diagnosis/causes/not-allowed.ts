import type { Cause, Reading } from '../types';

/** The host must first be allowed: nothing was sent. */
export const notAllowed = {
  id: 'not-allowed',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'not-allowed',
} as const satisfies Cause;
