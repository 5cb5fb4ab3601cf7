import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The network error that fetch does not explain: DNS, TLS, refused, proxy or blocked. */
export const unreachable = {
  id: 'unreachable',
  weigh: ({ kind }: CallReading) => when(kind === 'unreachable'),
} as const satisfies CallCause;
