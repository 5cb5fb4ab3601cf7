import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, correctAndSend, fields, you, youOrAdministrator } from './phrases';

/** Calls that went to the wrong place. */
export const address = {
  'event-tracking': {
    short: 'Event tracking is apart',
    what: () =>
      'Event tracking is not part of the account’s API: it has a host of its own, trackcmp.net, and wants an account id (actid) and an event key in a form, not the API key.',
    next: 'Take the actid and the event key from the account’s settings for event tracking, and copy the request from Keyring to send it from your own program.',
    who: youOrAdministrator,
  },
  'v1-path': {
    short: 'Old API, version 1',
    what: () =>
      'The request or its answer is of the old API, version 1 (api.php, api_action, result_code). It has retired, takes its key in another way, and answers with status 200 even where it fails.',
    next: 'Find the operation in Keyring’s list: its path begins with /api/3.',
    who: you,
  },
  'version-twice': {
    short: 'Version twice in the path',
    what: () =>
      'The path has the version of the API twice, as in /api/3/api/3. The API URL that Keyring keeps ends before it.',
    next: 'Leave one /api/3 in the path and send it again. A program with this mistake has /api/3 in its base address already.',
    who: you,
  },
  'version-missing': {
    short: 'Path without /api/3',
    what: ({ proof }) => `The path ${proof.path} does not begin with /api/3, where the API is.`,
    decide: 'The same call with /api/3 before the path.',
    next: 'Put /api/3 before the path and send it again.',
    who: you,
  },
  'path-unfilled': {
    short: 'A gap in the path',
    what: (d) =>
      `The path ${d.proof.path} has a place without a value: ${fields(d, 'path-unfilled', 'nothing stands between two slashes, or after the last one')}.`,
    next: 'Fill in what is missing, most often an id, and send it again.',
    who: you,
  },
  'wrong-address': {
    short: 'Not the API of an account',
    what: (_, host) =>
      `${host} answered, but not as the API of an ActiveCampaign account. Its address may be that of a web site, mistyped, or that of an account that was renamed or closed.`,
    decide: 'Check the account in Keyring: if the check works, it is not the address.',
    next: compareUrl,
    who: youOrAdministrator,
  },
  'unknown-route': {
    short: 'No such operation',
    what: ({ proof }) =>
      `ActiveCampaign’s reference, as Keyring knows it, has no ${proof.method} ${proof.path}. Singular and plural, upper and lower case matter: it is /contact/sync, but /contacts.`,
    decide: 'The list of operations: it has every path and method that is documented.',
    next: 'Look for the operation in Keyring’s list and compare path and method.',
    who: you,
  },
  'method-not-allowed': {
    short: 'Another method is wanted',
    what: ({ proof }) => `The path ${proof.path} is there, but does not take ${proof.method}.`,
    next: `Look for the path in Keyring’s list: it shows the methods. ${correctAndSend}`,
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
