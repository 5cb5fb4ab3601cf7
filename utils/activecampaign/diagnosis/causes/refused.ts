import type { Cause, Reading } from '../types';

/**
 * The key was not accepted. ActiveCampaign answers alike for a reset key, a deleted user's, another account's and
 * a mistyped one, and the text of that answer is not documented: so by status alone, never by the body.
 */
export const refused = {
  id: 'refused',
  state: 'bad',
  recognise: ({ status }: Reading) => status === 401 || status === 403,
} as const satisfies Cause;
