import { type Evidence, type FindingRule, is, possible, shown, twinFacts } from '../types';
import { unreachableBy } from '../unreachable';

/** The server takes no connection, or does not answer in time. */
export const serverSilent = {
  id: 'server-silent',
  consider(evidence: Evidence) {
    if (!is(evidence, 'timeout')) return unreachableBy(evidence, 'server');
    const { twin } = evidence;
    return twin && twin.answer !== 'none' ? shown(...twinFacts(evidence)) : possible(...twinFacts(evidence));
  },
} as const satisfies FindingRule;
