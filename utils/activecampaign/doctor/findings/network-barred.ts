import { type Evidence, type FindingRule, is, possible } from '../types';

/** The protection in front of the API takes this network for a robot's. */
export const networkBarred = {
  id: 'network-barred',
  consider: (evidence: Evidence) => (is(evidence, 'blocked') ? possible() : undefined),
} as const satisfies FindingRule;
