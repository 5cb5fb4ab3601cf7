import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** The server sent the call elsewhere, which was not followed. The API itself never redirects. */
export const redirected = {
  id: 'redirected',
  weigh: ({ kind, status }: CallReading) => when(kind === 'redirect' || redirects.includes(status)),
} as const satisfies CallCause;
