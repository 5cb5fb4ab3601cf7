/** The words of the options page. */
export const options = {
  title: 'Keyring settings',
  language: 'Language',
  languageHint: 'Takes effect in windows opened from now on.',
  browserLanguage: 'As the browser',
  languages: { en: 'English', fr: 'Français' },
  sites: 'Allowed sites',
  sitesHint:
    'ActiveCampaign’s own hosts were allowed when Keyring was installed. These are the others, each allowed by you.',
  noSites: 'None.',
  dropSite: (origin: string) => `Take back ${origin}`,
  protection: 'Protection',
  deviceHint:
    'Your accounts are sealed on this device with a key that belongs to this browser profile. That protects them from whoever gets hold of the stored data alone. It does not protect them from whoever can use this browser profile or copy its whole folder: the key that opens them lies there too. A passphrase closes that gap.',
  passphraseHint:
    'Your accounts are sealed with your passphrase. Without it nobody opens them, you included: it cannot be recovered, and nobody else has it.',
  locked: 'Keyring is locked. Unlock it in the toolbar popup to change its protection.',
  lockNow: 'Lock now',
  setPassphrase: 'Set a passphrase',
  changePassphrase: 'Change the passphrase',
  removePassphrase: 'Remove the passphrase',
  present: 'Present passphrase',
  next: 'New passphrase',
  again: 'New passphrase again',
  notTheSame: 'The two are not the same.',
  wrong: 'This is not the present passphrase. Nothing was changed.',
  working: 'Sealing everything anew…',
  done: {
    set: 'Done: everything was sealed anew with the passphrase.',
    removed: 'Done: everything was sealed anew for this device alone.',
  },
  cancel: 'Cancel',
  lockAfter: 'Lock after this long without use',
  minutes: (count: number) => (count === 1 ? '1 minute' : count === 60 ? '1 hour' : `${count} minutes`),
  never: 'Never by itself',
  withScreen: 'Lock when the computer’s screen is locked',
  screenUnknown:
    'Firefox does not tell when the computer’s screen is locked, so Keyring cannot lock with it.',
  restart: 'It is always locked when the browser starts.',
  about: 'About',
  version: (number: string) => `Keyring for ActiveCampaign ${number}`,
  refused: {
    count: (count: number) => `Messages refused since the browser started: ${count}`,
    /** By what was wrong with them. */
    reasons: {
      message: (count: number) => `${count} that asked for nothing`,
      channel: (count: number) => `${count} that asked for what Keyring does not do`,
      sender: (count: number) => `${count} from a page that may not ask for it`,
      shape: (count: number) => `${count} that asked in the wrong form`,
    },
  },
  privacy:
    'No account, no server, no telemetry. A key travels to its own API and to the places you hand it to.',
};
