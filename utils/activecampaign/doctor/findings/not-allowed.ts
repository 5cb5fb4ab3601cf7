import { type Evidence, type FindingRule, is, shown } from '../types';

/** The host is outside the families, and the person has not allowed it: nothing of it can be told yet. */
export const notAllowed = {
  id: 'not-allowed',
  consider: (evidence: Evidence) => (is(evidence, 'not-allowed') ? shown() : undefined),
} as const satisfies FindingRule;
