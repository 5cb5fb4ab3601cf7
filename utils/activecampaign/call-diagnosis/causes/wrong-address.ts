import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Statuses that say what is the matter. */
const byItself: readonly number[] = [402, 407, 408, 429];

/** The host answers, but not as the API of an account. */
export const wrongAddress = {
  id: 'wrong-address',
  weigh: ({ kind, status, bodyKind, traces, familyHost, request }: CallReading) => {
    if (kind !== 'answer' || status < 400 || status >= 500 || traces || byItself.includes(status))
      return undefined;
    const path = request.operation !== undefined || /^\/api\/3\//.test(request.path);
    if (status === 404 && bodyKind === 'html') return when(true, path ? 'likely' : 'possible');
    if (!familyHost) return when(true, status === 404 || bodyKind === 'html' ? 'likely' : 'possible');
    return when(status === 404 ? bodyKind !== 'json' : bodyKind === 'html', 'possible');
  },
} as const satisfies CallCause;
