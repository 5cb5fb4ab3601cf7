import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The version of the API stands in the path twice: the base address had it already. */
export const versionTwice = {
  id: 'version-twice',
  weigh: ({ failed, request }: CallReading) =>
    when(failed && /^\/api\/\d+(?:\.\d+)?\/(?:api\/)?\d+(?:\.\d+)?(?:\/|$)/.test(request.path)),
} as const satisfies CallCause;
