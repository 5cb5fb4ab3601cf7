import type { Method } from '@/utils/activecampaign/operations/types';

/** Operations that ask by POST and change nothing. A test holds them against the operations of the project. */
export const readsByPost: readonly RegExp[] = [
  /^\/api\/3\/segmentMatchAll$/,
  /^\/api\/3\/segmentMatchSome\/[^/]+$/,
  /^\/api\/3\/sms\/broadcasts\/(?:export|metrics|metrics\/snapshot)$/,
  /^\/api\/3\/sms\/broadcasts\/[^/]+\/recipients\/export$/,
];

/**
 * Whether a call only reads. In doubt it writes: a GET outside `/api/` does too, since the old API changes things by
 * GET. `url` is the one that is sent, so that no dots in its path lead elsewhere.
 */
export function isRead(method: Method, { pathname }: URL): boolean {
  if (method === 'GET') return pathname.startsWith('/api/');
  return method === 'POST' && readsByPost.some((path) => path.test(pathname));
}
