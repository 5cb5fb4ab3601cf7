/** By error code: what the person reads when a request inside Keyring came to nothing, and what to do. */
export const errors = {
  refused: 'Keyring did not accept this request. Close this window, open it again and try once more.',
  gone: 'This account is no longer in Keyring. It may have been removed in another window.',
  'not-a-pair':
    'This is not an API URL and key that Keyring can keep. Compare them with the Developer settings page.',
  'vault-locked': 'Keyring is locked. Unlock it with your passphrase.',
  'vault-newer':
    'What is stored here was written by a newer Keyring. Update Keyring to open it. Nothing was changed.',
  'vault-damaged':
    'The stored accounts cannot be opened: the part that says how is damaged. Nothing was changed. Restore the browser profile from a backup if you have one.',
  'vault-device-key-lost':
    'The stored accounts cannot be opened: this browser profile no longer has the key that seals them. This happens when site data is cleared or a profile is copied without its databases. Nothing was changed. Restore the browser profile if you can.',
  'no-database':
    'This browser keeps no data for extensions, so Keyring cannot keep keys here. In Firefox this is so while it never remembers history: change that under Settings, Privacy, History, or use another profile.',
  'storage-full':
    'There is no room left to store this. Free some disk space and try again. Nothing was lost.',
  'not-written':
    'This could not be stored: it did not read back as it was written. Everything is as it was before. Try again; if it happens again, check the disk.',
  'backup-too-large': 'There is more here than one backup can hold. Nothing was saved.',
  'no-page-access':
    'The browser gives Keyring no access to this page. Open the Developer settings page in this tab and try again.',
  interrupted: 'The work was interrupted before an answer came. Nothing was lost: try again.',
  internal: 'Something went wrong inside Keyring. Nothing was lost: try again.',
};
