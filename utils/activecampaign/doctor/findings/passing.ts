import type { CauseId } from '../../diagnosis';
import { type Evidence, type FindingRule, is, shown } from '../types';

/** What the last check said of the browser rather than of the pair: no fault that passed. */
const notFaults: readonly (CauseId | undefined)[] = [undefined, 'works', 'not-allowed', 'access-removed'];

/** It failed, and now works without anything having been changed. */
export const passing = {
  id: 'passing',
  consider(evidence: Evidence) {
    if (!is(evidence, 'works')) return undefined;
    const failed = evidence.asked.length > 1 || !notFaults.includes(evidence.before);
    return failed ? shown({ id: 'works-now' }) : undefined;
  },
} as const satisfies FindingRule;
