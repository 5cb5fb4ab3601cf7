/** The words of backup and restore. */
export const backup = {
  title: 'Backup',
  hint: 'One encrypted file with your accounts, their keys and where they are used, and a passphrase of its own. Drafts and removed accounts are not in it.',
  passphrase: 'Passphrase of the backup',
  passphraseHint:
    'Nobody can open the file without it, and nobody can tell it to you again. Keep it apart from the file.',
  save: 'Save a backup…',
  last: (when: string, count: number) =>
    count === 1 ? `Last backup: ${when}, 1 account` : `Last backup: ${when}, ${count} accounts`,
  noLast: 'No backup was made here yet.',
  saved: (count: number) =>
    count === 1 ? 'The backup holds 1 account.' : `The backup holds ${count} accounts.`,
  leftOut: (count: number) =>
    count === 1
      ? 'One account cannot be read and is not in the backup. It is kept here as it is.'
      : `${count} accounts cannot be read and are not in the backup. They are kept here as they are.`,
  leftOutIntegrations: (count: number) =>
    count === 1
      ? 'One integration cannot be read and is not in the backup. It is kept here as it is.'
      : `${count} integrations cannot be read and are not in the backup. They are kept here as they are.`,
  nothing: 'There is no account to back up yet.',

  restore: 'Restore a backup…',
  file: 'Backup file',
  open: 'Open the backup',
  madeOn: (day: string) => `Backup of ${day}`,
  /** By what the file turned out to be. */
  problems: {
    'wrong-passphrase':
      'This passphrase does not open the backup. The file is not damaged: try the passphrase you gave when you saved it, which may not be the one that unlocks Keyring.',
    damaged:
      'This backup is damaged, and nothing in it can be read. Try another copy of the file, or download it again. Nothing was changed.',
    newer: 'A newer Keyring wrote this backup. Update Keyring and open it again. Nothing was changed.',
    'not-a-backup':
      'This file is no Keyring backup. Choose the file that Keyring saved. Nothing was changed.',
    'too-large':
      'This file is larger than any Keyring backup. Choose the file that Keyring saved. Nothing was changed.',
  },
  /** `all`: how many accounts were in the backup. */
  partly: (readable: number, all: number) =>
    `Part of this backup is damaged: ${readable} of ${all} accounts can be restored. The others may be whole in another copy of the file.`,
  unknown: (count: number) =>
    count === 1
      ? 'One item is of a kind that only a newer Keyring knows. It is left out; it stays in the file.'
      : `${count} items are of a kind that only a newer Keyring knows. They are left out; they stay in the file.`,

  mode: 'How to restore',
  modes: { merge: 'Merge with what is here', replace: 'Replace what is here' },
  modeHints: {
    merge: 'Nothing that is here is removed or renamed.',
    replace: 'Afterwards Keyring has the accounts of the backup and no others.',
  },
  onlyMerge:
    'Part of this backup is missing, so it cannot replace what is here: what it lost may be among your accounts. It can be merged.',

  preview: 'What will change',
  noChange: 'All of this is here already. Nothing will change.',
  /** Over each group of the preview. */
  changes: {
    added: (count: number) => (count === 1 ? '1 account is added' : `${count} accounts are added`),
    beside: (count: number) =>
      count === 1
        ? '1 key is added beside another key of its account'
        : `${count} keys are added beside other keys of their accounts`,
    same: (count: number) =>
      count === 1 ? '1 account stays as it is' : `${count} accounts stay as they are`,
    'later-key': (count: number) =>
      count === 1
        ? '1 account gets a later key; the key that is here now is kept as the earlier one'
        : `${count} accounts get a later key; the keys that are here now are kept as the earlier ones`,
    'earlier-key': (count: number) =>
      count === 1
        ? '1 account keeps its key; the older one of the backup is kept as its earlier key'
        : `${count} accounts keep their keys; the older ones of the backup are kept as their earlier keys`,
    details: (count: number) =>
      count === 1
        ? '1 account keeps its key and gets the name and details of the backup'
        : `${count} accounts keep their keys and get the names and details of the backup`,
    'other-key': (count: number) =>
      count === 1
        ? '1 account gets the key of the backup in place of the one that is here'
        : `${count} accounts get the keys of the backup in place of those that are here`,
    removed: (count: number) => (count === 1 ? '1 account is removed' : `${count} accounts are removed`),
  },
  integrations: (count: number) =>
    count === 1
      ? '1 integration is added to its account'
      : `${count} integrations are added to their accounts`,
  renamed: (before: string, after: string) => `${before}, then ${after}`,
  apply: { merge: 'Merge', replace: 'Replace' },
  cancel: 'Cancel',
  done: 'Restored. You can undo this for ten minutes.',
  notAsShown: 'Your accounts have changed since this was shown. Nothing was restored. Look at it once more.',
  undo: 'Undo the restore',
  undone: (count: number) =>
    count === 1 ? '1 account is as it was before.' : `${count} accounts are as they were before.`,
  left: (count: number) =>
    count === 1
      ? '1 account was changed since the restore and stays as it is now.'
      : `${count} accounts were changed since the restore and stay as they are now.`,
  tooLate: 'It is too late to undo this restore. What was removed may be in another backup.',
};
