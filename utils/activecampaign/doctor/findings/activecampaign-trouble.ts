import { type Evidence, type FindingRule, is, possible, twinFacts, twinIsThere } from '../types';

/** ActiveCampaign has trouble as a whole. Not where the other host of the account answers. */
export const activeCampaignTrouble = {
  id: 'activecampaign-trouble',
  consider: (evidence: Evidence) =>
    is(evidence, 'server-trouble', 'false-success') && !twinIsThere(evidence)
      ? possible(...twinFacts(evidence))
      : undefined,
} as const satisfies FindingRule;
