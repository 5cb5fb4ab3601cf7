import type { Environment } from '@/utils/activecampaign/account-marks';

const environments: Record<Environment, string> = {
  unmarked: 'Not marked',
  production: 'Production',
  client: 'Client',
  staging: 'Staging',
  sandbox: 'Sandbox',
};

/** The words of the popup. */
export const popup = {
  name: 'Keyring for ActiveCampaign',
  search: 'Search accounts',
  searchHint: (count: number) => (count === 1 ? 'Search 1 account' : `Search ${count} accounts`),
  accounts: 'Accounts',
  sections: { 'this-tab': 'This tab', pinned: 'Pinned', recent: 'Recent', found: 'Found' },
  environments,
  found: (count: number) => (count === 1 ? '1 account found' : `${count} accounts found`),
  nothingFound: (query: string) => `No account matches “${query}”.`,
  clearSearch: 'Show all accounts',
  unreadable: (count: number) =>
    count === 1
      ? 'One saved account cannot be read. It is kept as it is.'
      : `${count} saved accounts cannot be read. They are kept as they are.`,
  notChecked: 'not checked yet',
  checking: 'Checking…',
  /** Until when somebody who handed a key over wants it used. */
  until: (day: string, over: boolean) =>
    over ? `Use was asked until ${day}: over` : `Please use until ${day}`,
  checkedAgo: (ago: string) => `Checked ${ago}`,
  copyKey: 'Copy API key',
  copyUrl: 'Copy API URL',
  copyKeyOf: (label: string) => `Copy key: ${label}`,
  copyAs: 'Copy as…',
  copied: {
    key: (label: string) => `API key of ${label} copied`,
    url: (label: string) => `API URL of ${label} copied`,
    as: (label: string, format: string) => `${label} copied as ${format}, with its key`,
  },
  notCopied: 'The browser did not let Keyring write to the clipboard. Click in this window and try again.',
  check: 'Check',
  openConsole: 'Open console',
  more: (label: string) => `More for ${label}`,
  edit: 'Edit',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  openDeveloperPage: 'Open Developer settings',
  whereUsed: 'Where it is used…',
  rotate: 'Rotate key…',
  bringPreviousBack: 'Bring the earlier key back',
  remove: 'Remove',
  removed: (label: string) => `${label} removed.`,
  alsoRemoved: (count: number) => `${count} more can be brought back after it.`,
  undo: 'Undo',
  allow: (host: string) => `Allow ${host}`,
  addAccount: 'Add account',
  allAccounts: 'All accounts',
  settings: 'Settings',
  lock: 'Lock',
  locked: {
    title: 'Keyring is locked',
    field: 'Passphrase',
    unlock: 'Unlock',
    unlocking: 'Unlocking…',
    passkey: 'Unlock with a passkey',
    wrong: 'This is not the passphrase. Capitals and spaces count.',
    reason: (minutes: number) =>
      minutes === 1
        ? 'It locks after 1 minute without use.'
        : `It locks after ${minutes} minutes without use.`,
  },
  back: 'Back',
  tryAgain: 'Try again',
  unsavedTab: {
    notice: (account: string) => `${account} is not in Keyring yet.`,
    paste: 'Paste it here',
    open: 'Open Developer settings',
  },
  look: {
    offer: 'Is this tab a Developer settings page on a host of your own?',
    button: 'Look on this tab',
    found: 'Found. Save it with the Keyring bar beside the fields of the page.',
    nothing: 'No API URL and key were found on this tab with certainty. Copy them and paste them here.',
    allowed: (host: string) => `Allowed: from now on Keyring looks on ${host} by itself.`,
    always: (host: string) => `Always look on ${host}`,
  },
};
