import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** Whole JSON in which nobody is named: something else answers at this address. */
export const noUser = {
  id: 'no-user',
  state: 'bad',
  recognise: ({ status, body }: Reading) => succeeded(status) && body === 'json',
} as const satisfies Cause;
