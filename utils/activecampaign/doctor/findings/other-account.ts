import { isRefused, refusedFacts } from '../refused';
import { type Evidence, type FindingRule, possible, shown } from '../types';

/** The key belongs to another account than the address. A pair that once worked does belong together. */
export const otherAccount = {
  id: 'other-account',
  consider(evidence: Evidence) {
    const { sameKey, workedFor, replacedAt } = evidence;
    if (!isRefused(evidence) || workedFor || replacedAt !== undefined) return undefined;
    return sameKey?.works
      ? shown({ id: 'works-elsewhere', account: sameKey.account })
      : possible(...refusedFacts(evidence));
  },
} as const satisfies FindingRule;
