import type { AddressProblem } from '../address';
import type { Diagnosis } from '../diagnosis';
import { type DeciderId, decidersOf } from './deciders';
import { accessRemoved } from './findings/access-removed';
import { accountClosed } from './findings/account-closed';
import { accountMistyped } from './findings/account-mistyped';
import { activeCampaignTrouble } from './findings/activecampaign-trouble';
import { addressEnding } from './findings/address-ending';
import { apiElsewhere } from './findings/api-elsewhere';
import { appHost } from './findings/app-host';
import { certificate } from './findings/certificate';
import { connectionBlocked } from './findings/connection-blocked';
import { connectionSlow } from './findings/connection-slow';
import { groupLacks } from './findings/group-lacks';
import { hostProtected } from './findings/host-protected';
import { hostTrouble } from './findings/host-trouble';
import { keyMiscopied } from './findings/key-miscopied';
import { keyReset } from './findings/key-reset';
import { nameUnknown } from './findings/name-unknown';
import { networkBarred } from './findings/network-barred';
import { networkGate } from './findings/network-gate';
import { notAllowed } from './findings/not-allowed';
import { notTheApi } from './findings/not-the-api';
import { offline } from './findings/offline';
import { otherAccount } from './findings/other-account';
import { passing } from './findings/passing';
import { rate } from './findings/rate';
import { serverSilent } from './findings/server-silent';
import { trialOver } from './findings/trial-over';
import { unpaid } from './findings/unpaid';
import { userDeleted } from './findings/user-deleted';
import { works } from './findings/works';
import { type Certainty, type Evidence, type Fact, type FindingRule, latest } from './types';

export type { DeciderId } from './deciders';
export type { Certainty, Evidence, Fact, Readable, TwinAnswer, Witness } from './types';

/** Every finding, the likelier first where several stay open. */
const rules = [
  notAllowed,
  accessRemoved,
  offline,
  rate,
  unpaid,
  trialOver,
  passing,
  addressEnding,
  groupLacks,
  works,
  appHost,
  apiElsewhere,
  accountMistyped,
  accountClosed,
  notTheApi,
  keyReset,
  userDeleted,
  otherAccount,
  keyMiscopied,
  nameUnknown,
  certificate,
  connectionBlocked,
  serverSilent,
  connectionSlow,
  hostTrouble,
  activeCampaignTrouble,
  networkGate,
  networkBarred,
  hostProtected,
] as const satisfies readonly FindingRule[];

/** `bad-address`: nothing could be asked. `unexplained`: no finding fits what was answered. */
export type FindingId = (typeof rules)[number]['id'] | 'bad-address' | 'unexplained';

/** Every finding there is. */
export const findingIds: readonly FindingId[] = [...rules.map(({ id }) => id), 'bad-address', 'unexplained'];

/** One cause that the evidence supports, and what it rests on. */
export interface Finding {
  readonly id: FindingId;
  readonly certainty: Certainty;
  readonly facts: readonly Fact[];
}

/** The doctor's answer. Plain data without any key: it crosses messages and may be copied. */
export interface Examination {
  /** The host the pair is for; '' where the address is none. */
  readonly host: string;
  /** The latest word of users/me; missing where nothing could be asked. */
  readonly diagnosis?: Diagnosis;
  /** The narrowest set of causes: one that is shown, or those that stay open. Never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** What would decide between them, or what would let more be told. */
  readonly deciders: readonly DeciderId[];
}

/** The causes that the evidence supports, and no more: what it shows rules out what it would leave open. */
export function reason(evidence: Evidence): Examination {
  const considered = rules.flatMap((rule: FindingRule & { id: FindingId }): Finding[] => {
    const said = rule.consider(evidence);
    return said ? [{ id: rule.id, ...said }] : [];
  });
  const certain = considered.filter(({ certainty }) => certainty === 'shown');
  const [first, ...rest] = certain.length > 0 ? certain : considered;
  const findings: [Finding, ...Finding[]] = first
    ? [alone(first, rest), ...rest]
    : [{ id: 'unexplained', certainty: 'possible', facts: [] }];
  return {
    host: evidence.host,
    diagnosis: latest(evidence),
    findings,
    deciders: decidersOf(
      findings.map(({ id }) => id),
      evidence,
    ),
  };
}

/** That nothing is wrong is what is left when nothing else is: then it is shown. */
const alone = (first: Finding, rest: readonly Finding[]): Finding =>
  first.id === 'works' && rest.length === 0 ? { ...first, certainty: 'shown' } : first;

/** The answer where a text is no address that a key may be sent to: nothing is asked. */
export const notAnAddress = (problem: AddressProblem): Examination => ({
  host: '',
  findings: [{ id: 'bad-address', certainty: 'shown', facts: [{ id: 'address', problem }] }],
  deciders: [],
});
