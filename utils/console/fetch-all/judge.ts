import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { retryAfterSeconds } from '@/utils/activecampaign/diagnosis/retry-after';
import { succeeded } from '@/utils/activecampaign/diagnosis/succeeded';
import type { Outcome } from '@/utils/activecampaign/outcome';
import type { FetchProblem } from './record';

/** What is to be done about the outcome of a call for a page. */
export type Judgement =
  | { readonly kind: 'answer'; readonly value: unknown }
  /** It passes by itself: again in so many ms. */
  | { readonly kind: 'again'; readonly ms: number }
  | { readonly kind: 'problem'; readonly problem: FetchProblem; readonly status?: number };

/** How often in a row a page is asked for at most. */
const mostTries = 6;

/** How often in a row an account may ask to wait. */
const mostWaits = 30;

/** Longest wait that the account's own word can bring about, in seconds: past it the person decides when to go on. */
const longestWait = 10 * 60;

/** Doubling from a second up to half a minute. */
const patience = (tries: number): number => Math.min(1_000 * 2 ** (tries - 1), 30_000);

const passing: readonly string[] = ['cut', 'timeout', 'unreachable'];

/** Judges an outcome. `tries`: how often this page was asked for in a row, this time included. */
export function judge(outcome: Outcome, tries: number): Judgement {
  if (outcome.kind !== 'answer') {
    return passing.includes(outcome.kind) && tries < mostTries
      ? { kind: 'again', ms: patience(tries) }
      : { kind: 'problem', problem: outcome.kind };
  }
  const { status, headers, body } = outcome;
  if (status === 429 || status === 503) {
    const asked = retryAfterSeconds(headers, undefined);
    if (asked !== undefined && asked > longestWait) return { kind: 'problem', problem: 'asked-to-wait' };
    if (tries < (asked === undefined ? mostTries : mostWaits))
      return { kind: 'again', ms: asked === undefined ? patience(tries) : asked * 1_000 };
  }
  if ((status === 502 || status === 504) && tries < mostTries) return { kind: 'again', ms: patience(tries) };
  if (!succeeded(status)) return { kind: 'problem', problem: 'status', status };
  const parsed = parseJson(body);
  return parsed ? { kind: 'answer', value: parsed.value } : { kind: 'problem', problem: 'not-json' };
}
