import { type Evidence, type FindingRule, is, latest, possible, shown } from '../types';

/** The trial is over. */
export const trialOver = {
  id: 'trial-over',
  consider(evidence: Evidence) {
    if (!is(evidence, 'unpaid')) return undefined;
    return /\btrial\b/i.test(latest(evidence).proof.said ?? '') ? shown() : possible();
  },
} as const satisfies FindingRule;
