/** The words of passkeys: on the options page, and where they unlock Keyring. */
export const passkeys = {
  title: 'Passkeys',
  hint: 'A passkey unlocks Keyring with your fingerprint, your face or a PIN, kept by this computer, a phone or a security key. The passphrase goes on working beside it.',
  protectionHint:
    'Your accounts are sealed with your passphrase; each of your passkeys opens them too. Without one of these nobody opens them, you included: the passphrase cannot be recovered, and nobody else has it.',
  /** Why there are none here. */
  missing: {
    firefox:
      'Firefox gives extensions no passkeys of their own, so here Keyring unlocks with the passphrase.',
    'old-browser': 'This browser cannot use passkeys for Keyring. Update it to have them.',
  },
  addedOn: (day: string) => `added on ${day}`,
  add: 'Add a passkey',
  name: 'Name of the passkey',
  defaultName: (number: number) => `Passkey ${number}`,
  addHint: 'Then the browser asks where to keep the passkey.',
  adding: 'Waiting for the passkey…',
  added: (name: string) => `${name} unlocks Keyring from now on.`,
  remove: 'Remove',
  removeThis: (name: string) => `Remove ${name}`,
  removeHint: (name: string) =>
    `Everything is sealed anew, and ${name} opens nothing any more. Your password manager may still list it: it is of no use, and you can delete it there.`,
  removed: (name: string) => `Done: ${name} opens nothing any more.`,
  withPassphrase: (count: number) =>
    count === 1
      ? 'The passkey goes with the passphrase: it will open nothing any more.'
      : `The ${count} passkeys go with the passphrase: they will open nothing any more.`,

  unlock: 'Unlock with a passkey',
  unlocking: 'Waiting for the passkey…',
  locked: 'Keyring is locked',
  unlocked: 'Keyring is unlocked',
  closing: 'This tab closes by itself. Open Keyring from the toolbar.',
  instead: 'The passphrase works too, in the toolbar popup.',

  /** Why there is nothing from a passkey. */
  problems: {
    cancelled: 'No passkey came: the prompt was closed, or the passkey is not within reach. Try again.',
    'no-authenticator':
      'No passkey came: the prompt was closed, or there is nothing here to hold one. This computer cannot by itself (it takes a screen lock that the browser may use); a phone or a security key can.',
    'timed-out': 'Nobody answered the prompt for two minutes. Try again.',
    'no-prf':
      'What keeps this passkey cannot seal anything with it (the PRF extension is missing). Nothing was changed in Keyring. Delete the passkey where it is kept, and choose another place: the password manager of the system, a phone, or a newer security key.',
    exists: 'A passkey of Keyring is there already. Nothing was changed.',
    'not-this-one':
      'This passkey opens nothing here. It may have been removed from Keyring: use the passphrase.',
    failed: 'The browser could not use a passkey. Use the passphrase.',
  },
};
