import { maybeOnTheWay } from '../refused';
import { type Evidence, type FindingRule, is, possible, shown } from '../types';

/** A web site, or something else than the API, is at this address. Not where the pair once worked. */
export const notTheApi = {
  id: 'not-the-api',
  consider(evidence: Evidence) {
    if (evidence.family || evidence.workedFor) return undefined;
    if (is(evidence, 'wrong-address')) return shown();
    const odd = is(evidence, 'redirected', 'html', 'no-user', 'not-json', 'too-large', 'other-answer');
    return odd || maybeOnTheWay(evidence) ? possible() : undefined;
  },
} as const satisfies FindingRule;
