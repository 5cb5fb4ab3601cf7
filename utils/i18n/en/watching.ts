/** The words of the options page about watching. */
export const watching = {
  title: 'Watching',
  what: 'Keyring can check what is saved by itself and say what changed: a key that no longer works, an owner who was renamed, other groups, another plan.',
  choose: 'Check by itself',
  rhythms: { off: 'Never', daily: 'Once a day', weekly: 'Once a week' },
  off: 'Off: nothing is asked, and nothing wakes Keyring up.',
  looking: 'Checking now…',
  paused: 'Paused while Keyring is locked. A check that was missed runs once it is unlocked.',
  next: (when: string) => `Next check: ${when}.`,
  last: (ago: string, checked: number, unclear: number) =>
    `Last: ${ago}, ${checked === 1 ? '1 key' : `${checked} keys`}${unclear > 0 ? `, of which ${unclear} could not be told` : ''}.`,
  promise:
    'It asks whose each saved key is and, where it works, which groups its owner is in; and the plan of each account, where a key may read it. It changes nothing, asks an account at most five times a second, and only while Keyring is unlocked. Each check counts as a use of Keyring.',
  notify: 'Show a notification when something changed',
  names: 'Name the accounts in it',
  namesHint: 'Notifications may stay in the computer’s own list, and show on a locked screen.',
  notAllowed: 'The browser does not let Keyring show notifications.',
  allow: 'Allow notifications',
};
