import type { Cause, Reading } from '../types';

/** The network error that fetch does not explain: DNS, TLS, refused, proxy or blocked. */
export const unreachable = {
  id: 'unreachable',
  state: 'unknown',
  recognise: ({ kind }: Reading) => kind === 'unreachable',
} as const satisfies Cause;
