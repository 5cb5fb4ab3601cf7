/** The words of handing a credential over, and of taking one over. */
export const handover = {
  title: 'Handing over',
  hint: 'One key to a colleague: a sealed file, and a passphrase that you tell them some other way. Keyring sends nothing.',
  give: 'Hand a key over…',
  take: 'Take a key over…',
  nothing: 'There is no key to hand over yet.',
  account: 'Which key',
  from: 'Who it is from',
  fromHint: 'Your name, as your colleague knows you',
  note: 'Note',
  noteHint: 'What it is for, for example',
  until: 'Please use it until',
  untilHint:
    'A request, not a lock: Keyring shows the day to your colleague and stops nothing. To end it for certain, reset the key.',
  passphrase: 'Passphrase of the file',
  passphraseHint:
    'Tell it by another way than the file: by phone, for example. Who has both has the key and all that it may do.',
  save: 'Save the file',
  made: 'Saved. The file alone tells no account, no host and no key.',
  cancel: 'Cancel',
  close: 'Close',

  file: 'File',
  open: 'Open the file',
  /** By what the file turned out to be. */
  problems: {
    'wrong-passphrase':
      'This passphrase does not open the file. The file is not damaged: ask for the passphrase once more.',
    damaged:
      'This file is damaged, and nothing in it can be read. Ask for it once more. Nothing was changed.',
    newer: 'A newer Keyring wrote this file. Update Keyring and open it again. Nothing was changed.',
    'not-a-handover':
      'This file holds no key that was handed over. Choose the file that you were given. Nothing was changed.',
    'not-fit':
      'The file opens, but what is in it is no API URL and key that Keyring can keep. Ask for it once more. Nothing was changed.',
    'a-backup': 'This is a whole backup, not a single key. Open it under Backup. Nothing was changed.',
    'too-large':
      'This file is larger than any with a key that was handed over. Choose the file that you were given. Nothing was changed.',
  },
  found: {
    from: 'From',
    nobody: 'not said',
    what: 'What',
    host: 'API host',
    owner: 'Key of',
    made: 'Handed over on',
    until: 'Please use it until',
    note: 'Note',
    check: 'Check just now',
  },
  works: (owner: string) => (owner ? `The key works: ${owner}` : 'The key works'),
  over: (day: string) => `${day}: that day is over. Ask before you use it.`,
  takeIt: 'Save this key',
  /** By what saving came to. */
  taken: {
    saved: (label: string) => `Saved as ${label}.`,
    already: (label: string) => `This very key was saved here already, as ${label}.`,
    beside: (label: string) => `Saved as ${label}, beside another key of the same account.`,
    changed: (label: string) =>
      `${label} has this key now; the one before, which is refused, is kept as the earlier one.`,
  },
};
