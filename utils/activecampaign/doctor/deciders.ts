import type { FindingId } from './index';
import { type Evidence, is } from './types';

/** What would decide between causes that stay open. */
export const deciderIds = [
  'allow-site',
  'allow-names',
  'restart-browser',
  'developer-page',
  'another-key',
  'ask-administrator',
  'billing-page',
  'status-page',
  'later',
  'other-network',
  'open-in-tab',
  'integration',
] as const;

export type DeciderId = (typeof deciderIds)[number];

const ofTheKey: readonly FindingId[] = ['key-reset', 'user-deleted', 'other-account', 'key-miscopied'];
const ofTheAddress: readonly FindingId[] = [
  'account-mistyped',
  'account-closed',
  'api-elsewhere',
  'not-the-api',
];
const ofTheWay: readonly FindingId[] = [
  'network-gate',
  'network-barred',
  'connection-blocked',
  'connection-slow',
];

/** What would decide, the nearest at hand first; nothing where one cause is shown and all can be told. */
export function decidersOf(findings: readonly FindingId[], evidence: Evidence): readonly DeciderId[] {
  const has = (...ids: readonly FindingId[]): boolean => ids.some((id) => findings.includes(id));
  const open = findings.length > 1;
  const wanted: Record<DeciderId, boolean> = {
    'allow-site': has('not-allowed', 'access-removed'),
    'allow-names': open && is(evidence, 'unreachable') && evidence.network === 'not-permitted',
    'restart-browser': open && is(evidence, 'unreachable') && evidence.network === undefined,
    'developer-page': open && has(...ofTheKey, ...ofTheAddress),
    'another-key':
      open && has('key-reset') && has('user-deleted') && !evidence.witness && !!evidence.workedFor,
    'ask-administrator':
      open && (has('group-lacks') || (has('user-deleted') && evidence.witness?.sees === 'not-told')),
    'billing-page': has('unpaid') && has('trial-over'),
    'status-page': open && has('activecampaign-trouble'),
    later: (open && has('host-trouble', 'activecampaign-trouble')) || has('unexplained'),
    'other-network': open && has(...ofTheWay),
    'open-in-tab': open && is(evidence, 'unreachable', 'redirected', 'html'),
    integration: has('works'),
  };
  return deciderIds.filter((id) => wanted[id]);
}
