import { type Evidence, type FindingRule, is, possible, shown, twinFacts, twinIsThere } from '../types';

/** This one address has a fault: its server, or a notice of maintenance in its place. */
export const hostTrouble = {
  id: 'host-trouble',
  consider(evidence: Evidence) {
    const facts = twinFacts(evidence);
    if (is(evidence, 'server-trouble', 'false-success', 'broken-json', 'cut'))
      return twinIsThere(evidence) ? shown(...facts) : possible(...facts);
    // The key is alive: one path of the API refuses it.
    if (is(evidence, 'refused') && evidence.reads?.some(({ allowed }) => allowed)) return possible();
    const odd = is(
      evidence,
      'redirected',
      'html',
      'no-user',
      'not-json',
      'too-large',
      'other-answer',
      'not-found',
    );
    return odd && (evidence.family || evidence.workedFor) ? possible(...facts) : undefined;
  },
} as const satisfies FindingRule;
