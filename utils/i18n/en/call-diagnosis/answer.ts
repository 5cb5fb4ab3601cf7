import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, fields, lookThenSend, perhapsDone, time, you, youThenSupport } from './phrases';

const wait = (seconds: number | undefined): string =>
  seconds ? ` The server asks to wait ${time(seconds)}.` : '';

/** Calls that met a limit, a server in trouble, or an answer that is none. */
export const answer = {
  'bulk-import-limit': {
    short: 'Too many imports in a minute',
    what: ({ proof }) =>
      `Bulk import has a limit of its own, counted in requests per minute, and says so with status 400. The import was not queued.${wait(proof.retryAfterSeconds)}`,
    next: 'Wait a minute and send it again. Put more contacts, up to 250, into one request instead of sending more requests.',
    who: you,
  },
  'bulk-import-invalid': {
    short: 'The import holds wrong contacts',
    what: (d) =>
      `The import names contacts that it does not accept, and queued none: ${fields(d, 'bulk-import-invalid', 'see the server’s own words')}. The number is the contact’s place in the list.`,
    next: 'Correct or leave out these contacts and send the whole import again.',
    who: you,
  },
  'rate-limited': {
    short: 'Too many calls',
    what: ({ proof }) =>
      `The account had more calls than it may at the moment: 5 a second, shared by all keys and programs of the account.${wait(proof.retryAfterSeconds)}`,
    decide: 'Send it again after a minute without other calls: a limit is over then.',
    next: 'Wait as long as it asks, or a minute, and send it again. If it happens often, look for the integration that calls too much.',
    who: 'You, and those who run the account’s other integrations.',
  },
  'server-trouble': {
    short: 'Server trouble',
    what: (d) =>
      `The server could not answer. This says nothing about the key.${wait(d.proof.retryAfterSeconds)}${perhapsDone(d)}`,
    decide: 'ActiveCampaign’s status page, status.activecampaign.com, says whether there is trouble.',
    next: `Wait a few minutes. ${lookThenSend}`,
    who: youThenSupport,
  },
  'not-carried-out': {
    short: 'Success that was none',
    what: ({ proof }) =>
      `The status says success, but the answer carries an error of the API${proof.errorCode ? ` (${proof.errorCode})` : ''}: the call was not carried out. This has been seen where the API does not have the operation.`,
    next: 'Look whether the operation is in Keyring’s list, and whether anything changed. Send it again later only if it is.',
    who: youThenSupport,
  },
  'empty-answer': {
    short: 'An empty answer',
    what: (d) =>
      `The status says success, but the answer is empty where there should be something.${d.proof.method === 'GET' ? ' Nothing was read.' : perhapsDone(d)}`,
    next: lookThenSend,
    who: youThenSupport,
  },
  'partly-done': {
    short: 'Only partly carried out',
    what: () => 'The status says success, but the answer lists some records as failed.',
    next: 'Look at “failed” in the answer, correct what concerns those records, and send the call for them alone.',
    who: you,
  },
  'reported-failure': {
    short: 'Success that was none',
    what: () => 'The status says success, but the answer itself says that the call failed.',
    next: 'Go by the server’s own words. Look whether anything was changed before you send it again.',
    who: youThenSupport,
  },
  html: {
    short: 'A web page answered',
    what: (_, host) =>
      `${host} answered with a web page instead of data: the address or path is that of a web site or a sign-in page, the domain is parked, or a notice stands in for the API.`,
    next: `Open the address in a tab: it shows which page it is. ${compareUrl}`,
    who: you,
  },
  'broken-json': {
    short: 'A damaged answer',
    what: (d) =>
      `The answer began as data but arrived incomplete or damaged.${d.proof.method === 'GET' ? '' : ' The change was probably carried out.'}`,
    next: lookThenSend,
    who: youThenSupport,
  },
  'not-json': {
    short: 'Not the API',
    what: ({ proof }, host) =>
      `${host} answered with nothing that ActiveCampaign’s API sends${proof.contentType ? ` (${proof.contentType})` : ''}.`,
    next: compareUrl,
    who: you,
  },
  'other-answer': {
    short: 'An unexpected answer',
    what: ({ proof }) =>
      proof.complaints.length > 0 || proof.said
        ? 'This answer is not known of ActiveCampaign’s API here. Its own words are all that is known of why.'
        : 'This answer is not known of ActiveCampaign’s API here.',
    next: `${lookThenSend} If it is the same again, compare path and method with the operation in Keyring’s list.`,
    who: youThenSupport,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
