import type { Cause, Reading } from '../types';

/** The browser reports no network at all. */
export const offline = {
  id: 'offline',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'offline',
} as const satisfies Cause;
