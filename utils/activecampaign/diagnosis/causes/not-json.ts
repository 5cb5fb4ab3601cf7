import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** Neither data nor a page: something else answers at this address. */
export const notJson = {
  id: 'not-json',
  state: 'bad',
  recognise: ({ status, body }: Reading) => succeeded(status) && body === 'text',
} as const satisfies Cause;
