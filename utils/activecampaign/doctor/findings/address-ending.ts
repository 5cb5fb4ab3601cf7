import { type Evidence, type FindingRule, is, shown } from '../types';

/** The pair works once the path is cut off its address: a tool that adds the path itself has it twice. */
export const addressEnding = {
  id: 'address-ending',
  consider(evidence: Evidence) {
    const cut = evidence.repairs?.find(({ kind }) => kind === 'removed-path');
    return is(evidence, 'works') && cut?.kind === 'removed-path'
      ? shown({ id: 'ending', removed: cut.removed })
      : undefined;
  },
} as const satisfies FindingRule;
