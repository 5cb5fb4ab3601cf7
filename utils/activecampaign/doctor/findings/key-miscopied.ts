import { usualKeyLength } from '../../key';
import { isRefused } from '../refused';
import { type Evidence, type FindingRule, possible, shown } from '../types';

/** The key lost or changed a character on its way. A pair that once worked was not miscopied. */
export const keyMiscopied = {
  id: 'key-miscopied',
  consider(evidence: Evidence) {
    const { keyLength, nearKey, workedFor, sameKey, replacedAt } = evidence;
    if (!isRefused(evidence) || workedFor || sameKey?.works || replacedAt !== undefined) return undefined;
    if (nearKey) return shown({ id: 'near-key', how: nearKey });
    return keyLength === usualKeyLength
      ? possible({ id: 'refused-twice' })
      : shown({ id: 'key-length', length: keyLength });
  },
} as const satisfies FindingRule;
