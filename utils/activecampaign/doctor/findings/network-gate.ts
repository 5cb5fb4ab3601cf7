import { maybeOnTheWay } from '../refused';
import {
  type Evidence,
  type FindingRule,
  is,
  latest,
  possible,
  shown,
  twinFacts,
  twinIsThere,
} from '../types';

/** Something on the way answers in the server's place: a sign-in of the network, a proxy, a firewall. */
export const networkGate = {
  id: 'network-gate',
  consider(evidence: Evidence) {
    if (is(evidence, 'other-answer') && latest(evidence).proof.status === 511) return shown();
    const odd = is(
      evidence,
      'redirected',
      'html',
      'no-user',
      'not-json',
      'broken-json',
      'too-large',
      'other-answer',
    );
    // The same way to the other host of the account is open.
    if (twinIsThere(evidence)) return undefined;
    return odd || maybeOnTheWay(evidence) ? possible(...twinFacts(evidence)) : undefined;
  },
} as const satisfies FindingRule;
