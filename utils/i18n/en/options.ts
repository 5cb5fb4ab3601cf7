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
  protectionHint:
    'Your accounts are sealed on this device with a key that belongs to this browser profile. That protects them from whoever gets hold of the stored data alone. It does not protect them from whoever can use this browser profile or copy its whole folder: the key that opens them lies there too. A passphrase will close that gap in a coming version.',
  about: 'About',
  version: (number: string) => `Keyring for ActiveCampaign ${number}`,
  privacy:
    'No account, no server, no telemetry. A key travels to its own API and to the places you hand it to.',
};
