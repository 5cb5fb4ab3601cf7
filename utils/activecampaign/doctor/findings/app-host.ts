import { appDomain } from '../../hosts';
import { type Evidence, type FindingRule, is, shown, twinFacts } from '../types';

/** The address is the app's; the API of the same account answers at the other host. */
export const appHost = {
  id: 'app-host',
  consider(evidence: Evidence) {
    const wrong = is(evidence, 'wrong-address', 'not-found', 'redirected', 'html', 'no-user', 'not-json');
    return wrong && evidence.host.endsWith(`.${appDomain}`) && evidence.twin?.answer === 'api'
      ? shown(...twinFacts(evidence))
      : undefined;
  },
} as const satisfies FindingRule;
