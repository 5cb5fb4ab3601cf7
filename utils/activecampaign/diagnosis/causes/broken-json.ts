import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** Data of the API's kind that arrived incomplete or damaged. */
export const brokenJson = {
  id: 'broken-json',
  state: 'unknown',
  recognise: ({ status, body }: Reading) => succeeded(status) && body === 'broken-json',
} as const satisfies Cause;
