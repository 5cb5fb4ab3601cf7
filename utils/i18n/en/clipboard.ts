const left = (seconds: number) =>
  seconds <= 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

/** What the popup says of the clipboard after a copy. */
export const clipboard = {
  copied: 'Copied',
  counting: (seconds: number) => `Clears in ${left(seconds)}`,
  clearing: 'Clearing…',
  heard: (seconds: number) => `The clipboard is cleared in ${left(seconds)} if it still holds this.`,
  clearNow: 'Clear now',
  ask: (seconds: number) =>
    `Keyring can clear it after ${seconds < 120 ? `${seconds} s` : `${seconds / 60} min`}, if the clipboard still holds it. To tell, it must be allowed to read the clipboard.`,
  cannot:
    'Keyring cannot clear the clipboard: it may not read it, so it cannot tell whether the key is still there.',
  allow: 'Allow',
  notNow: 'Not now',
  stays: 'It stays on the clipboard: Keyring may not read it, so it does not clear it.',
  cleared: 'Clipboard cleared',
  changed: 'The clipboard holds something else by now: left alone',
  failed: 'The browser did not let Keyring clear the clipboard. Copy something else to be sure.',
};
