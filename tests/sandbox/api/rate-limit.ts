/** Calls an account may make within any one second, whichever of its keys is used. */
export const CALLS_PER_SECOND = 5;
const WINDOW_MS = 1000;

export interface Budget {
  /** False: the call is refused, and costs nothing. */
  allowed: boolean;
  headers: Record<string, string>;
}

/** Counts the calls of each account over a sliding second. */
export interface RateLimit {
  spend(account: string, now: number): Budget;
}

export function createRateLimit(): RateLimit {
  const recent = new Map<string, number[]>();
  return {
    spend(account, now) {
      const calls = (recent.get(account) ?? []).filter((at) => at > now - WINDOW_MS);
      const allowed = calls.length < CALLS_PER_SECOND;
      if (allowed) calls.push(now);
      recent.set(account, calls);
      const headers: Record<string, string> = {
        'ratelimit-limit': String(CALLS_PER_SECOND),
        'ratelimit-remaining': String(CALLS_PER_SECOND - calls.length),
      };
      if (!allowed) {
        const wait = (calls[0] ?? now) + WINDOW_MS - now;
        headers['retry-after'] = String(Math.max(1, Math.ceil(wait / 1000)));
      }
      return { allowed, headers };
    },
  };
}
