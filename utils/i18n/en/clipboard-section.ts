/** The words about the clipboard on the options page. */
export const clipboardSection = {
  title: 'Clipboard',
  choose: 'Clear what Keyring copied after',
  time: (seconds: number) => (seconds < 120 ? `${seconds} s` : `${seconds / 60} min`),
  never: 'Never',
  off: 'Keyring leaves the clipboard alone: what it copied stays there until something else is copied.',
  cannot:
    'Keyring cannot clear the clipboard: it may not read it, so it cannot tell whether the key is still there.',
  why: 'The browser asks you for it once. Keyring then reads the clipboard only when the time after a copy of its own is over, and keeps nothing of it.',
  allow: 'Allow reading the clipboard',
  allowed:
    'Keyring may read the clipboard. It does so only when the time after a copy of its own is over, clears it only if it still holds that copy, and keeps nothing of it.',
  takeBack: 'Take the permission back',
  limits:
    'A clipboard history or sync of your system (Windows: Win+V; some Linux desktops; devices that share a clipboard) keeps copies that cannot be cleared. After the browser is closed, nothing is cleared either.',
};
