import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/**
 * A protection, a proxy or a sign-in page of the network stood in for the server. Cloudflare marks each of its
 * challenges with the header cf-mitigated; 407 and 511 are said by what is on the way, never by the API.
 */
export const blocked = {
  id: 'blocked',
  weigh: ({ status, headers, bodyKind, traces }: CallReading) => {
    if ('cf-mitigated' in headers || status === 407 || status === 511) return when(true);
    return when(status === 403 && bodyKind === 'html' && !traces, 'likely');
  },
} as const satisfies CallCause;
