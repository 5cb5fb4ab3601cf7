import type { Diagnosis } from '@/utils/activecampaign/diagnosis';

/** What is known of a saved key, as the end of a sentence. */
const works: Record<Diagnosis['state'], string> = {
  good: 'works',
  bad: 'does not work, open Keyring',
  unknown: 'not confirmed yet',
};

/** What the helpers on the Developer settings page say. Labels and names come as they were saved. */
export const helpers = {
  group: 'Keyring',
  copyUrl: 'Copy API URL',
  copyKey: 'Copy API key',
  copyAs: 'Copy as…',
  copied: 'Copied',
  urlCopied: 'API URL copied',
  keyCopied: 'API key copied',
  copiedAs: (format: string) => `Copied as ${format}`,
  notCopied: 'The browser did not allow the copy. Select the value in the page and copy it by hand.',
  save: 'Save to Keyring',
  saving: 'Saving…',
  saved: (label: string, state: Diagnosis['state']) => `Saved as ${label} · ${works[state]}`,
  another: (label: string) => `Keyring holds another key for ${label}`,
  changed: 'Updated: the earlier key is refused.',
  beside: (owner: string, state: Diagnosis['state']) =>
    state === 'good' ? `Saved beside: key of ${owner}` : `Saved beside: key of ${owner} · ${works[state]}`,
  besideUnknown: (state: Diagnosis['state']) => `Saved beside the other key · ${works[state]}`,
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: 'The earlier key is back.',
  notUndone: 'The change can no longer be undone from here. Open Keyring from the toolbar.',
  again: 'Try again',
  updated: 'Keyring was updated. Reload this page.',
  interrupted: 'Keyring was interrupted. Try again.',
  storeTrouble: 'Keyring cannot open its store. Open Keyring from the toolbar to see why.',
  storeFull: 'Nothing was saved: the disk or the browser’s storage is full. Free some space and try again.',
  notAPair: 'Keyring cannot use this API URL. Open Keyring from the toolbar and paste the pair there.',
  refused:
    'Keyring does not take a key for this account from this page. Open Keyring from the toolbar and paste the pair there.',
};
