import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { you, youOrAdministrator } from './phrases';

/** Calls that the account does not permit. */
export const access = {
  unpaid: {
    short: 'Account inactive',
    what: () => 'The account’s plan or payment is not active. The key and the request may be in order.',
    next: 'Have the account’s plan and payment put in order, then send the call again.',
    who: 'The person who pays for the account, or its administrator.',
  },
  'not-in-plan': {
    short: 'Not part of the plan',
    what: ({ proof }) => `The account’s plan may not include what ${proof.path} is about.`,
    decide:
      'Look for the same thing in ActiveCampaign itself, signed in as this user: what the plan lacks is not there either.',
    next: 'Compare the account’s plan with what is wanted.',
    who: 'The person who pays for the account, or its administrator.',
  },
  'other-header': {
    short: 'Perhaps another header',
    what: () =>
      'ActiveCampaign’s documents name another header for this operation than for all others, and nobody has verified which one works. Keyring sends the usual one.',
    decide: 'Check the account in Keyring: if the key works there, the header is the likelier cause.',
    next: 'Ask ActiveCampaign support which header this operation takes.',
    who: 'ActiveCampaign support.',
  },
  'key-refused': {
    short: 'Key refused',
    what: () =>
      'The key was not accepted: it was reset, its user was deleted, it belongs to another account, or it was cut when it was copied.',
    decide: 'Check the account in Keyring: if the check works, the key is good, and it is something else.',
    next: 'Check the account. If the key is refused there too, copy the URL and key afresh from the Developer settings page.',
    who: youOrAdministrator,
  },
  'permission-missing': {
    short: 'The user may not do this',
    what: () => 'The key carries the rights of its user’s group, and this group may not do this.',
    decide:
      'Sign in to ActiveCampaign as this user and do the same there: what the group may not do is not offered.',
    next: 'Have the group’s permissions changed, or use the key of a user who may do it.',
    who: 'An administrator of the account.',
  },
  'passing-refusal': {
    short: 'A passing refusal',
    what: () =>
      'The API refuses a good call now and then, and takes the same one a moment later. This is rare.',
    decide: 'Send it once more: a passing refusal does not come twice.',
    next: 'Send the call once more. It was refused, so nothing was changed.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
