import {
  type Evidence,
  type FindingRule,
  is,
  possible,
  shown,
  twinFacts,
  twinIsThere,
  workedFacts,
} from '../types';
import { isUnknownAccount } from '../unknown-account';

/** The account was there, and was renamed, moved or closed. */
export const accountClosed = {
  id: 'account-closed',
  consider(evidence: Evidence) {
    const { twin, workedFor } = evidence;
    if (is(evidence, 'redirected') && (workedFor || evidence.family))
      return possible(...workedFacts(evidence), ...twinFacts(evidence));
    if (!isUnknownAccount(evidence) || twinIsThere(evidence)) return undefined;
    const facts = [...workedFacts(evidence), ...twinFacts(evidence)];
    return workedFor && twin?.answer === 'nobody' ? shown(...facts) : possible(...facts);
  },
} as const satisfies FindingRule;
