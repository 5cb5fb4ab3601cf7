import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The browser's site access for the host was taken away: nothing was sent. */
export const accessRemoved = {
  id: 'access-removed',
  weigh: ({ kind }: CallReading) => when(kind === 'access-removed'),
} as const satisfies CallCause;
