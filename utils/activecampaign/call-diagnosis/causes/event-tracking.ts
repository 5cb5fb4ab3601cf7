import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Event tracking has a host, an id and a key of its own: what its server says when they are missing. */
export const eventTracking = {
  id: 'event-tracking',
  weigh: ({ failed, host, request, complaints }: CallReading) => {
    const called = host === 'trackcmp.net' || request.path === '/event';
    return when(
      failed && (called || complaints.some(({ text }) => /account id must be provided/i.test(text))),
    );
  },
} as const satisfies CallCause;
