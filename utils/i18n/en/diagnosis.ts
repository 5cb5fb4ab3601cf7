import type { CauseId, Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { Wording } from '../wording';

const unit = (name: 'second' | 'minute') =>
  new Intl.NumberFormat('en', { style: 'unit', unit: name, unitDisplay: 'long' });

const time = (seconds: number): string =>
  seconds <= 120 ? unit('second').format(seconds) : unit('minute').format(Math.ceil(seconds / 60));

const status = ({ proof }: Diagnosis): string => (proof.status ? ` (HTTP status ${proof.status})` : '');
const said = ({ proof }: Diagnosis): string =>
  proof.said ? ` The server’s own words: “${proof.said}”.` : '';
const wait = ({ proof }: Diagnosis): string =>
  proof.retryAfterSeconds ? ` It asks to wait ${time(proof.retryAfterSeconds)}.` : '';
const request = ({ proof }: Diagnosis): string =>
  proof.requestId ? ` Request number for support: ${proof.requestId}.` : '';

const nameOf = ({ owner }: Diagnosis): string => {
  const name = owner?.name || owner?.username;
  if (name && owner?.email) return `${name} (${owner.email})`;
  return name || owner?.email || `user ${owner?.id ?? ''}`;
};

const you = 'You.';
const youOrAdministrator =
  'You, if you can sign in to the account as this user; otherwise an administrator of the account.';
const youThenSupport = 'You; if it goes on, ActiveCampaign support.';
const youThenNetwork = 'You; on a company network, those who look after it.';
const checkAgain = 'Check again in a few minutes. Nothing needs to be changed for now.';
const copyUrlAgain =
  'Copy the API URL from the account’s Developer settings page, save it here in place of this one, and check again.';
const compareUrl =
  'The API URL on the account’s Developer settings page: only that page knows it for certain.';

export const diagnosis: Record<CauseId, Wording> = {
  works: {
    what: (d, host) =>
      `The key works: ${host} answered, and the key belongs to ${nameOf(d)}. What this user may do in the account was not tried.`,
    next: 'Nothing to do.',
    who: 'Nobody needs to act.',
  },
  refused: {
    what: (d, host) =>
      `${host} refused the key${status(d)}. The same answer comes in several cases, so it does not say which one this is.${said(d)}`,
    causes: ({ proof }) => [
      'The key was reset, and the old one stopped working at that moment.',
      'The user it belonged to was deleted, and the key with them.',
      'The key belongs to another account than this address.',
      'The key was cut or changed when it was copied or typed.',
      'This user’s group may not do this in the account.',
      'The refusal was a passing one: rare, but it has been seen.',
      ...(proof.body === 'json'
        ? []
        : ['A firewall or proxy on the way refused before the key was looked at.']),
      ...(proof.familyHost || proof.traces
        ? []
        : ['The address is not that of ActiveCampaign’s API at all.']),
    ],
    decide:
      'Check once more: a passing refusal does not come twice. Then open the Developer settings page as this user. Another key there: it was reset or copied wrongly. Another API URL there: the key is for another account. No such user any more: they were deleted. The same key and URL there: ask about the group’s permissions.',
    next: 'Check again. If the key is refused again, copy the URL and key afresh from the Developer settings page.',
    who: youOrAdministrator,
  },
  blocked: {
    what: (d, host) =>
      `A protection in front of ${host} stopped the call${status(d)} before the key was looked at. This says nothing about the key.`,
    causes: () => [
      'Too much automatic traffic came from your network or VPN.',
      'The account’s own address is protected against anything but browsers.',
    ],
    decide: 'The same check from another network: if it works there, the first one was blocked.',
    next: 'Wait a few minutes and check again, or check from another network or without a VPN.',
    who: youThenSupport,
  },
  'wrong-address': {
    what: (d, host) =>
      `${host} answered, but not as the API of an ActiveCampaign account: it knows no such page${status(d)}.${said(d)}`,
    causes: ({ proof }) => [
      ...(proof.familyHost ? [] : ['This is the address of a web site, not that of the API.']),
      'The account’s name in the address is mistyped.',
      'The account’s API has another address, or the account was renamed or closed.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'not-found': {
    what: (d, host) =>
      `The API at ${host} answered, but did not find what every account has: the user of the key${status(d)}.${said(d)}`,
    causes: () => [
      'The address leads to another account, or to one that was renamed or closed.',
      'The API had a passing fault.',
    ],
    decide: `Check once more: a fault passes. ${compareUrl}`,
    next: 'Check again. If it is the same, compare the API URL with the one on the account’s Developer settings page.',
    who: youOrAdministrator,
  },
  redirected: {
    what: (d, host) =>
      `${host} wanted to send the call on to another address${status(d)}. Keyring did not follow: a key goes to its own API only. The API itself never does this.`,
    causes: () => [
      'The address is that of a web site or a sign-in page, not that of the API.',
      'The account was renamed or moved.',
      'Your network wants you to sign in first.',
    ],
    decide: `Open the address in a tab: it shows where it leads. ${compareUrl}`,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  html: {
    what: ({ proof }, host) =>
      `${host} answered with a web page instead of the API’s data.${proof.said ? ` Its title: “${proof.said}”.` : ''}`,
    causes: () => [
      'The address is that of a web site or a sign-in page, not that of the API.',
      'The domain is parked: nobody uses it at the moment.',
      'A notice of maintenance stands in for the API.',
    ],
    decide: `Open the address in a tab: it shows which page it is. ${compareUrl}`,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'broken-json': {
    what: (d, host) =>
      `The answer of ${host} began as the API’s data but arrived incomplete or damaged. This says nothing about the key.${request(d)}`,
    causes: () => [
      'The API or the connection had a passing fault.',
      'A proxy on the way changed the answer.',
    ],
    decide: 'The same check from another network.',
    next: checkAgain,
    who: youThenSupport,
  },
  'no-user': {
    what: (d, host) =>
      `${host} answered with data, but named no user, as ActiveCampaign’s API does here.${said(d)}`,
    causes: ({ proof }) => [
      'Something other than ActiveCampaign’s API answers at this address.',
      proof.familyHost || proof.traces
        ? 'The API gave an answer it does not usually give.'
        : 'A proxy on the way put its own answer in place of the API’s.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'not-json': {
    what: (d, host) =>
      `${host} answered, but with nothing that ActiveCampaign’s API sends${d.proof.contentType ? ` (${d.proof.contentType})` : ''}.${said(d)}`,
    causes: () => [
      'Something other than ActiveCampaign’s API answers at this address.',
      'A proxy on the way put its own answer in place of the API’s.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'false-success': {
    what: (d, host) =>
      `${host} reported success${status(d)}, but ${d.proof.body === 'none' ? 'its answer is empty' : 'its answer says that it failed'}${d.proof.errorCode ? ` and carries the error “${d.proof.errorCode}”` : ''}: the call was not carried out.${said(d)}${request(d)}`,
    causes: () => [
      'The API had a passing fault.',
      'The API does not carry out this call for this account at the moment.',
    ],
    decide: 'Check again later: a fault passes.',
    next: checkAgain,
    who: youThenSupport,
  },
  unpaid: {
    what: (d, host) =>
      `${host} answered that the account’s plan or payment is not active${status(d)}. The key itself may be in order.${said(d)}`,
    next: 'Have the account’s plan and payment put in order, then check again.',
    who: 'The person who pays for the account, or its administrator.',
  },
  'rate-limited': {
    what: (d, host) =>
      `The account at ${host} had more calls than it may at the moment${status(d)}. The limit is shared by all keys of the account. This says nothing about the key.${wait(d)}`,
    next: 'Wait as long as it asks, or a minute, then check again. If it happens often, look for the integration that calls too much.',
    who: 'You, and those who run the account’s other integrations.',
  },
  'server-trouble': {
    what: (d, host) =>
      `The server at ${host} could not answer${status(d)}. This says nothing about the key.${wait(d)}${said(d)}${request(d)}`,
    causes: ({ proof }) => [
      'ActiveCampaign has trouble at the moment.',
      'Only this address has: its server, or something in front of it.',
      ...(proof.status === 503
        ? ['The account had too many calls: this answer has been seen in place of the usual one.']
        : []),
    ],
    decide: 'ActiveCampaign’s status page, status.activecampaign.com, says whether there is trouble.',
    next: checkAgain,
    who: youThenSupport,
  },
  'other-answer': {
    what: (d, host) =>
      `${host} gave an answer that ActiveCampaign’s API is not known to give here${status(d)}. This says nothing certain about the key.${said(d)}${request(d)}`,
    causes: () => [
      'Something other than ActiveCampaign’s API answers at this address, or on the way to it.',
      'The API had a passing fault.',
    ],
    decide: `Check once more: a fault passes. ${compareUrl}`,
    next: 'Check again. If it is the same, compare the API URL with the one on the account’s Developer settings page.',
    who: youThenSupport,
  },
  cut: {
    what: (_, host) =>
      `The connection to ${host} broke in the middle of the answer. This says nothing about the key.`,
    next: 'Check again.',
    who: youThenNetwork,
  },
  'too-large': {
    what: (_, host) =>
      `${host} sent far more than the API does for one user, so Keyring stopped reading. This says nothing about the key.`,
    causes: () => [
      'Something other than ActiveCampaign’s API answers at this address.',
      'The API had a passing fault.',
    ],
    decide: compareUrl,
    next: 'Compare the API URL with the one on the account’s Developer settings page, then check again.',
    who: youOrAdministrator,
  },
  timeout: {
    what: ({ proof }, host) =>
      `${host} did not answer within ${time(Math.max(1, Math.round(proof.ms / 1000)))}. This says nothing about the key.`,
    causes: () => [
      'The server is slow or has trouble at the moment.',
      'Your connection is slow, or something on the way swallows the call.',
    ],
    decide: 'Another web site in a tab: if it is slow too, it is the connection.',
    next: 'Check again.',
    who: youThenNetwork,
  },
  offline: {
    what: (_, host) =>
      `The browser has no network connection, so ${host} was not asked. This says nothing about the key.`,
    next: 'Connect to the network, then check again.',
    who: you,
  },
  unreachable: {
    what: (_, host) =>
      `No connection to ${host} came about. The browser does not tell extensions why. This says nothing about the key.`,
    causes: () => [
      'The address is mistyped, or no longer exists: no server has this name.',
      'A firewall, a proxy, a VPN or another extension blocks the call.',
      'The connection could not be made secure: the server’s certificate is not accepted.',
      'The server refuses connections at the moment.',
    ],
    decide: 'Open the address in a tab: there the browser names the reason.',
    next: 'Compare the API URL with the one on the account’s Developer settings page, then check again.',
    who: youThenNetwork,
  },
  'access-removed': {
    what: (_, host) =>
      `The browser no longer lets Keyring talk to ${host}: its site access was taken away. Nothing was sent.`,
    next: 'Give Keyring access to this site again, here or in the browser’s extension settings, then check again.',
    who: 'You; in a managed browser, those who manage it.',
  },
  'not-allowed': {
    what: (_, host) =>
      `Keyring may not talk to ${host} yet: it is outside ActiveCampaign’s usual addresses. Nothing was sent.`,
    next: 'If this is your account’s API address, choose Allow; the browser then asks you once.',
    who: you,
  },
  interrupted: {
    what: (_, host) =>
      `The browser ended Keyring’s background work during the call to ${host}. Whether an answer came is not known.`,
    next: 'Check again: a check changes nothing in the account.',
    who: you,
  },
};

/** The headings over the parts of a diagnosis. */
export const headings = {
  causes: 'Possible causes',
  decide: 'What decides',
  next: 'What to do',
  who: 'Who can do it',
  find: 'Find the cause',
};
