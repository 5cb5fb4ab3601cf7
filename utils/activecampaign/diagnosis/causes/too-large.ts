import type { Cause, Reading } from '../types';

/** The answer went past the limit; one about a single user never comes near it. */
export const tooLarge = {
  id: 'too-large',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'too-large',
} as const satisfies Cause;
