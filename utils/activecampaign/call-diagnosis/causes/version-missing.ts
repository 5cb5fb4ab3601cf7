import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The path does not begin with the version of the API. */
export const versionMissing = {
  id: 'version-missing',
  weigh: ({ kind, failed, status, bodyKind, host, request }: CallReading) => {
    if (!failed || /^\/api\/\d+(?:\/|$)/.test(request.path)) return undefined;
    if (/\/api\.php/i.test(request.path) || host === 'trackcmp.net' || request.path === '/event')
      return undefined;
    if (kind !== 'answer') return when(kind === 'redirect');
    const elsewhere =
      status === 404 || status === 405 || (status >= 300 && status < 400) || bodyKind === 'html';
    return when(true, elsewhere ? 'shown' : 'likely');
  },
} as const satisfies CallCause;
