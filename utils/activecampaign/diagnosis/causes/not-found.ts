import type { Cause, Reading } from '../types';

/** 404 as the API itself gives it: JSON, from its own hosts or with its marks. */
export const notFound = {
  id: 'not-found',
  state: 'bad',
  recognise: ({ status, body, proof }: Reading) =>
    status === 404 && body === 'json' && (proof.familyHost || proof.traces === true),
} as const satisfies Cause;
