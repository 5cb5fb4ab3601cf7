import type { Cause, Reading } from '../types';

/** 5xx. Not 511, with which a network asks to sign in before anything else. */
export const serverTrouble = {
  id: 'server-trouble',
  state: 'unknown',
  recognise: ({ status }: Reading) => status >= 500 && status <= 599 && status !== 511,
} as const satisfies Cause;
