import { type Evidence, type FindingRule, possible, shown, twinFacts, twinIsThere } from '../types';
import { isUnknownAccount } from '../unknown-account';

/** The account is there, and its API has another address, such as one of another region. */
export const apiElsewhere = {
  id: 'api-elsewhere',
  consider(evidence: Evidence) {
    if (!isUnknownAccount(evidence) || evidence.twin?.answer === 'nobody') return undefined;
    if (twinIsThere(evidence)) return shown(...twinFacts(evidence));
    return evidence.workedFor ? undefined : possible(...twinFacts(evidence));
  },
} as const satisfies FindingRule;
