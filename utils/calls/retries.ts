import { retryAfterSeconds } from '@/utils/activecampaign/diagnosis/retry-after';
import type { Outcome } from '@/utils/activecampaign/outcome';

/** How often a read is tried at most, the first time included. */
export const mostTries = 3;

/** Longest wait that a person is made to sit through, in seconds; where more is asked, the answer is shown instead. */
const longestWait = 20;

/** What passes by itself: too many calls, a gateway or server in trouble, a connection that broke. */
const passes = (outcome: Outcome): boolean =>
  outcome.kind === 'answer'
    ? [429, 502, 503, 504].includes(outcome.status)
    : outcome.kind === 'cut' || outcome.kind === 'unreachable';

/**
 * After how many ms a read is worth another try: by the server's word, else doubling, with chance so that many who
 * wait do not come at once. Undefined where it is not. `tries`: how often it was tried so far; `chance`: 0 to 1.
 */
export function retryIn(outcome: Outcome, tries: number, chance: number): number | undefined {
  if (tries >= mostTries || !passes(outcome)) return undefined;
  const asked = outcome.kind === 'answer' ? retryAfterSeconds(outcome.headers, undefined) : undefined;
  if (asked !== undefined) return asked <= longestWait ? asked * 1_000 : undefined;
  return Math.round(500 * 2 ** (tries - 1) * (1 + chance));
}
