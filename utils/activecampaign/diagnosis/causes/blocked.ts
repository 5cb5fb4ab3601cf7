import type { Cause, Reading } from '../types';

/** A browser challenge in front of the server: Cloudflare marks each with the header cf-mitigated. */
export const blocked = {
  id: 'blocked',
  state: 'unknown',
  recognise: ({ challenged }: Reading) => challenged,
} as const satisfies Cause;
