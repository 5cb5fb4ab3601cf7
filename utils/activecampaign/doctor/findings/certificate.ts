import type { Evidence, FindingRule } from '../types';
import { unreachableBy } from '../unreachable';

/** The connection could not be made secure. */
export const certificate = {
  id: 'certificate',
  consider: (evidence: Evidence) => unreachableBy(evidence, 'certificate'),
} as const satisfies FindingRule;
