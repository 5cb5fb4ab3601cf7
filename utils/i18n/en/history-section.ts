/** The words about the history on the options page. */
export const historySection = {
  title: 'History',
  what: 'Keyring keeps what you send in the console: the request, and its answer with status, headers and body. All of it is sealed as your keys are, on this device only; a key is never part of it. Backups do not hold it.',
  locked: 'Keyring is locked. Unlock it to see and change what is kept.',
  limits: {
    entries: { label: 'Calls kept at most', of: (count: number) => `${count} calls` },
    days: { label: 'Kept for', of: (count: number) => (count === 1 ? '1 day' : `${count} days`) },
    megabytes: { label: 'Room for all of them', of: (count: number) => `${count} MB` },
  },
  bodies: 'Keep the bodies of answers',
  atOnce: 'A change counts at once: what is beyond it is removed for good. The latest call always stays.',
  chosen: 'Chosen. What is beyond it was removed.',
  cleared: 'The history is empty.',
  failed: 'That did not work. Nothing was changed, or not all of it: try again.',
  clear: 'Remove the whole history',
  clearSure: 'Remove it for good, of all accounts',
  keep: 'Keep it',
};
