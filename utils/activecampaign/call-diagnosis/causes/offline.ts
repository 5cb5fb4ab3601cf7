import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The browser reports no network at all. */
export const offline = {
  id: 'offline',
  weigh: ({ kind }: CallReading) => when(kind === 'offline'),
} as const satisfies CallCause;
