import { type Evidence, type FindingRule, possible, twinFacts, twinIsThere } from '../types';
import { isUnknownAccount } from '../unknown-account';

/** Nobody knows an account of this name, and it never worked: the name may be mistyped. */
export const accountMistyped = {
  id: 'account-mistyped',
  consider(evidence: Evidence) {
    const { similar, workedFor } = evidence;
    if (!isUnknownAccount(evidence) || workedFor || twinIsThere(evidence)) return undefined;
    return possible(
      ...twinFacts(evidence),
      ...(similar === undefined ? [] : [{ id: 'similar', account: similar } as const]),
    );
  },
} as const satisfies FindingRule;
