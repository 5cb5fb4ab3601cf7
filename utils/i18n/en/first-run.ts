/** The one screen on which somebody chooses what is to protect their accounts. */
export const firstRun = {
  title: 'Choose what protects your accounts',
  hint: 'You can choose otherwise at any time in the settings. Nothing that you saved is lost by it.',
  passphrase: {
    title: 'With a passphrase',
    points: [
      'Protects your accounts from whoever copies this browser profile, or uses it while Keyring is locked.',
      'Keyring asks for it after a time without use, and each time the browser starts.',
      'It cannot be recovered. Without it nobody opens your accounts, you included.',
    ],
  },
  device: {
    title: 'Sealed to this browser profile',
    points: [
      'Protects your accounts from whoever gets hold of the stored data alone.',
      'Does not protect them from whoever can use this profile or copy its whole folder: the key that opens them lies there too.',
      'There is nothing to type and nothing to forget.',
    ],
    choose: 'Continue without a passphrase',
    done: 'Done: it stays as it is. A passphrase can be set here at any time.',
  },
};
