import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, lookThenSend, perhapsDone, time, you, youThenNetwork, youThenSupport } from './phrases';

/** Calls to which no answer came. */
export const noAnswer = {
  'not-allowed': {
    short: 'Not allowed yet',
    what: (_, host) =>
      `Keyring may not talk to ${host} yet: it is outside ActiveCampaign’s usual addresses. Nothing was sent.`,
    next: 'If this is your account’s API address, allow it in Keyring’s list of accounts; the browser then asks you once.',
    who: you,
  },
  'access-removed': {
    short: 'Site access removed',
    what: (_, host) =>
      `The browser no longer lets Keyring talk to ${host}: its site access was taken away. Nothing was sent.`,
    next: 'Give Keyring access to this site again, in its list of accounts or in the browser’s extension settings, and send the call again.',
    who: 'You; in a managed browser, those who manage it.',
  },
  offline: {
    short: 'Offline',
    what: (d, host) =>
      `The browser has no network connection, so no answer came from ${host}.${perhapsDone(d)}`,
    next: `Connect to the network. ${lookThenSend}`,
    who: you,
  },
  timeout: {
    short: 'No answer in time',
    what: (d, host) =>
      d.proof.status
        ? `${host} gave up waiting for the request (HTTP status ${d.proof.status}).${perhapsDone(d)}`
        : `${host} did not answer within ${time(Math.max(1, Math.round(d.proof.ms / 1000)))}.${perhapsDone(d)}`,
    next: `${lookThenSend} If it is a large collection, ask for fewer rows at once.`,
    who: youThenNetwork,
  },
  cut: {
    short: 'Answer cut off',
    what: (d, host) => `The connection to ${host} broke in the middle of the answer.${perhapsDone(d)}`,
    next: lookThenSend,
    who: youThenNetwork,
  },
  'too-large': {
    short: 'Answer too large',
    what: (d, host) =>
      `The answer of ${host} is larger than Keyring reads, so it stopped reading.${perhapsDone(d)}`,
    next: 'Ask for fewer rows at once with limit, or narrow them down with a filter.',
    who: you,
  },
  interrupted: {
    short: 'Interrupted',
    what: (d, host) =>
      `The browser ended Keyring’s background work during the call to ${host}. Whether an answer came is not known.${perhapsDone(d)}`,
    next: lookThenSend,
    who: you,
  },
  unreachable: {
    short: 'Not reachable',
    what: (d, host) =>
      `No connection to ${host} came about. The browser does not tell extensions why: the address may be mistyped, a firewall, proxy or other extension may block it, or its certificate is not accepted.${perhapsDone(d)}`,
    next: `Open the address in a tab: there the browser names the reason. ${compareUrl}`,
    who: youThenNetwork,
  },
  redirected: {
    short: 'Sent elsewhere',
    what: (_, host) =>
      `${host} wanted to send the call on to another address. Keyring did not follow: a key goes to its own API only. The API itself never does this, so the address is that of a web site, the account was renamed, or your network wants you to sign in first.`,
    next: `Open the address in a tab: it shows where it leads. ${compareUrl}`,
    who: youThenNetwork,
  },
  blocked: {
    short: 'Blocked on the way',
    what: (_, host) =>
      `A protection, a proxy or a sign-in page of your network answered in place of ${host}. The call did not reach the API.`,
    decide: 'The same call from another network: if it works there, the first one blocks it.',
    next: 'Wait a few minutes and send it again, or send it from another network or without a VPN.',
    who: youThenSupport,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
