import { type Evidence, type FindingRule, is, latest, possible, shown } from '../types';

/** The account had too many calls. A 503 has been seen in place of the usual 429. */
export const rate = {
  id: 'rate',
  consider(evidence: Evidence) {
    if (is(evidence, 'rate-limited')) return shown();
    return is(evidence, 'server-trouble') && latest(evidence).proof.status === 503 ? possible() : undefined;
  },
} as const satisfies FindingRule;
