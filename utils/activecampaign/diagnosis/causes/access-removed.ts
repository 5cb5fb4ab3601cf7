import type { Cause, Reading } from '../types';

/** The browser's site access for the host was taken away: nothing was sent. */
export const accessRemoved = {
  id: 'access-removed',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'access-removed',
} as const satisfies Cause;
