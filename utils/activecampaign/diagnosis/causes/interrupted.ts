import type { Cause, Reading } from '../types';

/** The worker ended in mid-call: whether an answer came is not known. */
export const interrupted = {
  id: 'interrupted',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'interrupted',
} as const satisfies Cause;
