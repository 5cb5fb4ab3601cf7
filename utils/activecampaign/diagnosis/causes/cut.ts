import type { Cause, Reading } from '../types';

/** The connection broke in the middle of the answer. */
export const cut = {
  id: 'cut',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'cut',
} as const satisfies Cause;
