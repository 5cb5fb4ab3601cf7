import { type Evidence, type FindingRule, is, possible, shown } from '../types';

/** The key is alive, and the group of its user may not do everything. */
export const groupLacks = {
  id: 'group-lacks',
  consider(evidence: Evidence) {
    const { reads = [] } = evidence;
    const denied = reads.filter(({ allowed }) => !allowed).map(({ of }) => of);
    const allowed = reads.filter((one) => one.allowed).map(({ of }) => of);
    if (is(evidence, 'works') && denied.length > 0) return shown({ id: 'denied', reads: denied });
    // Refused for users/me, yet another read is answered: so it is not the key.
    return is(evidence, 'refused') && allowed.length > 0
      ? possible({ id: 'refused-twice' }, { id: 'allowed', reads: allowed })
      : undefined;
  },
} as const satisfies FindingRule;
