import { type Evidence, type FindingRule, is, possible } from '../types';

/** The address lets nothing but browsers in. Not where the pair once worked there. */
export const hostProtected = {
  id: 'host-protected',
  consider: (evidence: Evidence) => (is(evidence, 'blocked') && !evidence.workedFor ? possible() : undefined),
} as const satisfies FindingRule;
