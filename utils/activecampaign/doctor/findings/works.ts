import { type Evidence, type FindingRule, is, possible } from '../types';

/** Nothing is the matter with the pair. Only possible: every finding that shows something goes before it. */
export const works = {
  id: 'works',
  consider: (evidence: Evidence) => (is(evidence, 'works') ? possible() : undefined),
} as const satisfies FindingRule;
