import { type Evidence, type FindingRule, is, possible, twinFacts } from '../types';

/** The person's own connection is slow or breaks. Not where another host answers over it. */
export const connectionSlow = {
  id: 'connection-slow',
  consider(evidence: Evidence) {
    if (!is(evidence, 'timeout', 'cut')) return undefined;
    const { twin } = evidence;
    return twin && twin.answer !== 'none' ? undefined : possible(...twinFacts(evidence));
  },
} as const satisfies FindingRule;
