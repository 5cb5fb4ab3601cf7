import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** A page in place of the API's answer: a sign-in page, a parked domain, the web site of the account. */
export const html = {
  id: 'html',
  state: 'bad',
  recognise: ({ status, body }: Reading) => succeeded(status) && body === 'html',
} as const satisfies Cause;
