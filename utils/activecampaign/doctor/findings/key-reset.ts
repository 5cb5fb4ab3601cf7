import { isRefused, refusedFacts } from '../refused';
import { type Evidence, type FindingRule, nameOf, possible, shown, workedFacts } from '../types';

/** The user has another key now. */
export const keyReset = {
  id: 'key-reset',
  consider(evidence: Evidence) {
    const { replacedAt, witness, workedFor, sameKey } = evidence;
    if (!isRefused(evidence) || sameKey?.works) return undefined;
    if (replacedAt !== undefined && witness?.sees !== 'missing')
      return shown({ id: 'replaced', at: replacedAt });
    if (workedFor && witness?.sees === 'itself')
      return shown(...workedFacts(evidence), { id: 'newer-key', name: nameOf(workedFor) });
    if (workedFor && witness?.sees === 'present')
      return shown(...workedFacts(evidence), { id: 'witness-sees', name: witness.name });
    if (witness?.sees === 'missing') return undefined;
    return possible(...refusedFacts(evidence), ...workedFacts(evidence));
  },
} as const satisfies FindingRule;
