import { type Evidence, type FindingRule, is, shown } from '../types';

/** There is no network at all, by the browser's word or by the error it names. */
export const offline = {
  id: 'offline',
  consider(evidence: Evidence) {
    if (is(evidence, 'offline')) return shown();
    const { network } = evidence;
    return is(evidence, 'unreachable') && typeof network === 'object' && network.kind === 'offline'
      ? shown({ id: 'net-error', name: network.name })
      : undefined;
  },
} as const satisfies FindingRule;
