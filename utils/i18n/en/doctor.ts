import type { DeciderId, Fact, FindingId, Readable, TwinAnswer } from '@/utils/activecampaign/doctor';
import type { FindingWords } from '../finding-words';

const you = 'You.';
const youOrAdministrator =
  'You, if you can sign in to the account as this user; otherwise an administrator of the account.';
const administrator = 'An administrator of the account.';
const payer = 'The person who pays for the account, or its administrator.';
const youThenNetwork = 'You; on a company network, those who look after it.';
const youThenSupport = 'You; if it goes on, ActiveCampaign support.';
const wait = 'Check again in a few minutes. Nothing needs to be changed for now.';
const copyUrl =
  'Copy the API URL from the account’s Developer settings page and save it in Keyring in place of this one.';
const copyKey =
  'Copy the API key from the Developer settings page of this user, save it in Keyring, and put it wherever the old one is used.';

const readable: Record<Readable, string> = {
  contacts: 'contacts',
  lists: 'lists',
  tags: 'tags',
  deals: 'deals',
  automations: 'automations',
  campaigns: 'campaigns',
};

const list = (reads: readonly Readable[]): string =>
  new Intl.ListFormat('en').format(reads.map((one) => readable[one]));

const twin: Record<TwinAnswer, (host: string) => string> = {
  api: (host) => `${host} answered as the API does. It was asked without a key.`,
  app: (host) => `${host} answered as the app of an account. It was asked without a key.`,
  nobody: (host) => `${host} knows no such account either. It was asked without a key.`,
  trouble: (host) => `${host} has trouble too. It was asked without a key.`,
  none: (host) => `${host} did not answer either. It was asked without a key.`,
};

/** What each cause is, what to do about it, and who can. */
const findings: Record<FindingId, FindingWords> = {
  'bad-address': {
    what: () => 'This is not an address that an API key may be sent to.',
    next: copyUrl,
    who: youOrAdministrator,
  },
  'not-allowed': {
    what: (host) => `Keyring may not talk to ${host} yet, so nothing could be asked there.`,
    next: 'If this is your account’s API address, choose Allow; the browser then asks you once.',
    who: you,
  },
  'access-removed': {
    what: (host) => `Keyring’s access to ${host} was taken away, so nothing could be asked there.`,
    next: 'Give Keyring access to this site again, here or in the browser’s extension settings.',
    who: 'You; in a managed browser, those who manage it.',
  },
  offline: {
    what: () => 'The browser has no network connection.',
    next: 'Connect to the network, then check again.',
    who: you,
  },
  rate: {
    what: () => 'The account had more calls than it may at the moment. All its keys share that limit.',
    next: 'Wait a minute, then check again. If it happens often, look for the integration that calls too much.',
    who: 'You, and those who run the account’s other integrations.',
  },
  unpaid: {
    what: () => 'The account’s plan is not paid.',
    next: 'Have the payment put in order, then check again.',
    who: payer,
  },
  'trial-over': {
    what: () => 'The account’s trial is over.',
    next: 'Choose a plan for the account, then check again.',
    who: payer,
  },
  passing: {
    what: () => 'The fault has passed: the key works now, and nothing was changed.',
    next: 'Check it, so that the list says so too. If the fault comes back, look at when it does.',
    who: you,
  },
  'address-ending': {
    what: () =>
      'The key works, but a path was pasted behind the address. A tool that adds the path itself then has it twice.',
    next: 'Where the integration fails, enter the address without anything behind it, as Keyring shows it.',
    who: 'You, or whoever looks after the integration.',
  },
  'group-lacks': {
    what: () => 'The key is good, but the group of its user may not do everything.',
    next: 'Have the group of this user given the permission, or use the key of a user whose group has it.',
    who: administrator,
  },
  works: {
    what: () => 'Nothing is the matter with this URL and key: whatever was tried is answered.',
    next: 'If an integration fails all the same, look at the URL and key that it holds.',
    who: 'You, or whoever looks after the integration.',
  },
  'app-host': {
    what: (host) => `${host} is the address of the app, not that of the API.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'api-elsewhere': {
    what: (host) => `The account’s API is at another address than ${host}, such as in another region.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'account-mistyped': {
    what: () => 'The account’s name in the address is mistyped.',
    next: copyUrl,
    who: youOrAdministrator,
  },
  'account-closed': {
    what: () => 'The account was renamed, moved or closed.',
    next: 'Sign in to the account. If it is still there, copy the new API URL from its Developer settings page.',
    who: youOrAdministrator,
  },
  'not-the-api': {
    what: (host) => `${host} is a web site, or something else than ActiveCampaign’s API.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'key-reset': {
    what: () => 'The key was reset: its user has another key now.',
    next: copyKey,
    who: youOrAdministrator,
  },
  'user-deleted': {
    what: () => 'The user was deleted, and the key with them.',
    next: 'Choose a user of the account whose key takes its place, best one that belongs to no single person.',
    who: administrator,
  },
  'other-account': {
    what: () => 'The key belongs to another account than this address.',
    next: 'Copy the API URL and the API key from one and the same Developer settings page.',
    who: youOrAdministrator,
  },
  'key-miscopied': {
    what: () => 'The key was cut or changed when it was copied or typed.',
    next: 'Copy the key again with the copy button of the Developer settings page.',
    who: youOrAdministrator,
  },
  'name-unknown': {
    what: (host) => `No server has the name ${host}: it is mistyped, or no longer exists.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  certificate: {
    what: (host) =>
      `The connection to ${host} could not be made secure: the certificate that was shown is not accepted.`,
    next: 'Look at the computer’s date, and at what inspects secure connections: an antivirus, a proxy. On a custom domain, have its certificate renewed.',
    who: youThenNetwork,
  },
  'connection-blocked': {
    what: (host) => `A proxy, a firewall, a VPN or another extension lets no call through to ${host}.`,
    next: 'Allow this host in what blocks it, or check from another network.',
    who: youThenNetwork,
  },
  'server-silent': {
    what: (host) => `The server of ${host} takes no connection, or does not answer.`,
    next: wait,
    who: youThenSupport,
  },
  'connection-slow': {
    what: () => 'Your connection is slow or breaks.',
    next: 'Check again over a better connection.',
    who: youThenNetwork,
  },
  'host-trouble': {
    what: (host) => `${host} has a fault of its own at the moment.`,
    next: wait,
    who: youThenSupport,
  },
  'activecampaign-trouble': {
    what: () => 'ActiveCampaign has trouble as a whole at the moment.',
    next: wait,
    who: 'ActiveCampaign.',
  },
  'network-gate': {
    what: () =>
      'Something on the way answers in the server’s place: a sign-in of your network, a proxy or a firewall.',
    next: 'Sign in to the network, or check from another one.',
    who: youThenNetwork,
  },
  'network-barred': {
    what: () => 'Too much automatic traffic came from your network or VPN, so it is held back.',
    next: 'Wait a few minutes, or check from another network or without a VPN.',
    who: youThenNetwork,
  },
  'host-protected': {
    what: (host) => `${host} is protected against anything but browsers.`,
    next: copyUrl,
    who: youThenSupport,
  },
  unexplained: {
    what: () => 'What was answered fits no cause that Keyring knows.',
    next: 'Check again. If it is the same, send the proof below to ActiveCampaign support.',
    who: youThenSupport,
  },
};

/** One fact as a sentence. `date` words a moment in ms since 1970. */
function fact(one: Fact, date: (at: number) => string): string {
  switch (one.id) {
    case 'refused-twice':
      return 'It was asked twice, and refused twice.';
    case 'works-now':
      return 'Asked again, it was answered with the user whose key it is.';
    case 'worked-before':
      return `This very pair has worked here before, as the key of ${one.name}.`;
    case 'witness-works':
      return `The key of ${one.name}, saved for the same account, works: the account is in order.`;
    case 'witness-sees':
      return `${one.name}’s key works and still finds this user in the account.`;
    case 'witness-misses':
      return `${one.name}’s key works and no longer finds this user in the account.`;
    case 'newer-key':
      return `Another saved key of ${one.name} works.`;
    case 'replaced':
      return `It was replaced in Keyring by another key (${date(one.at)}).`;
    case 'works-elsewhere':
      return `The same key is saved for ${one.account}, and works there.`;
    case 'key-length':
      return `It has ${one.length} characters; every key that is known has 72.`;
    case 'near-key':
      return one.how === 'part'
        ? 'It is a part of a key that is saved for this account, or holds one.'
        : 'It differs in one or two characters from a key that is saved for this account.';
    case 'denied':
      return `Refused while the key works: ${list(one.reads)}.`;
    case 'allowed':
      return `The same key reads ${list(one.reads)}.`;
    case 'twin':
      return twin[one.answer](one.host);
    case 'similar':
      return `An account with nearly the same name is saved: ${one.account}.`;
    case 'net-error':
      return `The browser’s own name for the error: ${one.name}.`;
    case 'ending':
      return `Behind the address stood ${one.removed}.`;
    case 'address':
      return one.problem === 'look-alike'
        ? 'It resembles an address of ActiveCampaign’s without being one.'
        : 'It is not the address of an account’s API.';
  }
}

/** What would decide between causes that stay open. */
const deciders: Record<DeciderId, string> = {
  'allow-site': 'Access to this address: only then can Keyring ask anything.',
  'allow-names':
    'The browser’s own name for the error. It hides it from Keyring unless you allow Keyring to see its network requests.',
  'restart-browser':
    'The browser, once it was started anew: what it was allowed only now, Chromium tells from its next start on.',
  'developer-page':
    'The Developer settings page, opened as this user. Another key there: it was reset or miscopied. Another URL there: the address was wrong. No such user any more: they were deleted.',
  'another-key':
    'The key of another user of this account, such as an administrator’s: once it is saved, Keyring can look whether the user still exists.',
  'ask-administrator':
    'An administrator of the account: Settings, Users and Groups show whether the user is there and what the group may do.',
  'billing-page': 'The account’s Billing page, which says what it lacks.',
  'status-page':
    'ActiveCampaign’s status page, status.activecampaign.com. Keyring does not ask it by itself.',
  later: 'The same check a few minutes later: a fault passes.',
  'other-network': 'The same check from another network: if it works there, it is the network.',
  'open-in-tab': 'The address in a tab: there the browser names the reason, or shows where it leads.',
  integration: 'The URL and key in the settings of the integration that fails, compared with these.',
};

export const doctor = {
  looking: 'Asking ActiveCampaign, by reads alone…',
  stop: 'Stop',
  title: 'What the evidence says',
  one: 'This is the cause.',
  both: 'These are the causes.',
  several: (count: number) => `It cannot be told for certain: ${count} causes are left.`,
  likely: 'This is the likely cause.',
  proof: 'Proof',
  decide: 'This would decide',
  next: 'What to do',
  who: 'Who can do it',
  copy: 'Copy as text',
  copied: 'Copied. There is no key in it.',
  notCopied: 'The browser did not let Keyring copy. Try again.',
  again: 'Look again',
  why: 'Keyring asks for this once. It then listens only while it repeats this one call, for this address, and to its own calls alone.',
  allowNames: 'Allow and look again',
  findings,
  fact,
  deciders,
};
