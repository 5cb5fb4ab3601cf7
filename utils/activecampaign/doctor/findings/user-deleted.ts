import { isRefused, refusedFacts } from '../refused';
import { type Evidence, type FindingRule, possible, shown, workedFacts } from '../types';

/** The user is gone, and the key with them. */
export const userDeleted = {
  id: 'user-deleted',
  consider(evidence: Evidence) {
    const { replacedAt, witness, workedFor, sameKey } = evidence;
    if (!isRefused(evidence) || sameKey?.works) return undefined;
    if (workedFor && witness?.sees === 'missing')
      return shown(...workedFacts(evidence), { id: 'witness-misses', name: witness.name });
    if (replacedAt !== undefined || witness?.sees === 'present' || witness?.sees === 'itself')
      return undefined;
    return possible(...refusedFacts(evidence), ...workedFacts(evidence));
  },
} as const satisfies FindingRule;
