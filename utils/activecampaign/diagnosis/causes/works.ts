import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** The answer names the user whose key it is. */
export const works = {
  id: 'works',
  state: 'good',
  recognise: ({ status, owner }: Reading) => succeeded(status) && owner !== null,
} as const satisfies Cause;
