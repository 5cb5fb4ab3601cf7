import { type Evidence, type FindingRule, is, latest, possible, shown } from '../types';

/** The plan is not paid. The server may say so in words; else the trial may be over as well. */
export const unpaid = {
  id: 'unpaid',
  consider(evidence: Evidence) {
    if (!is(evidence, 'unpaid')) return undefined;
    const { said = '' } = latest(evidence).proof;
    if (/\btrial\b/i.test(said)) return undefined;
    return /\b(?:past due|invoice|unpaid)\b/i.test(said) ? shown() : possible();
  },
} as const satisfies FindingRule;
