import type { Diagnosis } from '@/utils/activecampaign/diagnosis';

type State = Diagnosis['state'];

/** What is known of a saved key, as the end of a sentence. */
const works = { good: 'works', bad: 'does not work, open Keyring', unknown: 'not known if it works' };

/** What the helpers on the Developer settings page say. Labels and names come as they were saved. */
export const helpers = {
  group: 'Keyring',
  copyUrl: 'Copy API URL',
  copyKey: 'Copy API key',
  copyAs: 'Copy as…',
  copied: { url: 'API URL copied', key: 'API key copied' },
  copiedAs: (format: string) => `Copied as ${format}`,
  notCopied: 'Not copied: the browser refused. Select the value and copy it by hand.',
  notMeant: 'Nothing was done: this bar had only just appeared, or is covered.',
  save: 'Save to Keyring',
  saving: 'Saving…',
  saved: (label: string, state: State) => `Saved as ${label} · ${works[state]}`,
  another: (label: string) => `Keyring holds another key for ${label}`,
  changed: 'Updated: the earlier key is refused.',
  /** The owner is empty where ActiveCampaign did not say whose key it is. */
  beside: (owner: string, state: State) =>
    owner ? `Saved beside: key of ${owner}` : `Saved beside the other key · ${works[state]}`,
  undo: 'Undo',
  undone: 'The earlier key is back.',
  notUndone: 'This can no longer be undone here.',
  again: 'Try again',
  updated: 'Keyring was updated. Reload this page.',
  interrupted: 'Keyring was interrupted. Try again.',
  locked: 'Keyring is locked. Unlock it from the toolbar.',
  vault: 'Keyring cannot open its vault. Open Keyring from the toolbar to see why.',
  full: 'Nothing was saved: the disk is full. Free some space.',
  refused: 'Keyring cannot take this pair from this page. Open Keyring from the toolbar and paste it there.',
};
