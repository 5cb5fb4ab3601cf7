import type { Evidence, FindingRule } from '../types';
import { unreachableBy } from '../unreachable';

/** No server has this name: mistyped, or given up. */
export const nameUnknown = {
  id: 'name-unknown',
  consider: (evidence: Evidence) => unreachableBy(evidence, 'name'),
} as const satisfies FindingRule;
