import { type Evidence, type FindingRule, is, shown } from '../types';

/** The browser's site access was taken away. */
export const accessRemoved = {
  id: 'access-removed',
  consider: (evidence: Evidence) => (is(evidence, 'access-removed') ? shown() : undefined),
} as const satisfies FindingRule;
