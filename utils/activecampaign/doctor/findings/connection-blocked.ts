import type { Evidence, FindingRule } from '../types';
import { unreachableBy } from '../unreachable';

/** A proxy, a firewall, a VPN or another extension lets the call not through. */
export const connectionBlocked = {
  id: 'connection-blocked',
  consider: (evidence: Evidence) => unreachableBy(evidence, 'blocked'),
} as const satisfies FindingRule;
