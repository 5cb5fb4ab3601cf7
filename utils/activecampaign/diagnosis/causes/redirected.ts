import type { Cause, Reading } from '../types';

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** The server sent the call elsewhere, which was not followed. The API itself never redirects. */
export const redirected = {
  id: 'redirected',
  state: 'bad',
  recognise: ({ kind, status }: Reading) => kind === 'redirect' || redirects.includes(status),
} as const satisfies Cause;
