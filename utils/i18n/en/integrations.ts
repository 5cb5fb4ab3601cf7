import type { ContentProblem } from '@/utils/activecampaign/integrations/content';

const integrations = (count: number): string => (count === 1 ? '1 integration' : `${count} integrations`);
const keys = (count: number): string => (count === 1 ? '1 saved key' : `${count} saved keys`);

const problems: Readonly<Record<ContentProblem | 'gone' | 'full', string>> = {
  'no-name': 'Give it a name.',
  'too-long': 'This is too long. Shorten the notes or the address.',
  address: 'This is no https address that can be opened. Correct it, or leave it empty.',
  key: 'A key stands in this, or what looks like one. Take it out: Keyring keeps keys elsewhere.',
  gone: 'It is no longer there: it was removed in another window.',
  full: 'There is no room for more integrations. Remove some that are no longer used.',
};

/** The words of the page that says where a key is used, and what to do when its user is to be deleted. */
export const integrationsWords = {
  title: 'Where it is used',
  of: (label: string) => `Where ${label} is used`,
  hint: 'Whatever uses this key stops when its user is deleted or the key is reset. Keyring knows only what is noted here.',
  unlockHint: 'What was here comes back once it is open.',
  owner: (name: string) => `Key of ${name}`,
  list: 'Integrations',
  none: 'Nothing is noted yet. Note the first place where this key is used.',
  unread: (count: number) =>
    count === 1
      ? 'One integration cannot be read. It is kept as it is.'
      : `${count} integrations cannot be read. They are kept as they are.`,
  keeper: (who: string) => `Looked after by ${who}`,
  due: 'It may still have the earlier key: the saved one was replaced since.',
  dueCount: (count: number) =>
    count === 1
      ? '1 integration may still have the earlier key.'
      : `${count} integrations may still have the earlier key.`,
  changed: 'Key changed there',
  changedAgo: (ago: string) => `Its key was changed ${ago}`,
  steps: 'How its key is changed',
  open: (host: string) => `Open ${host}`,
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed.`,
  undo: 'Undo',
  add: 'Note an integration',
  kind: 'What it is',
  name: 'Name',
  address: 'Address',
  addressHint: 'https://… where its key is changed',
  keeperField: 'Who looks after it',
  notes: 'Notes',
  save: 'Save',
  cancel: 'Cancel',
  restored: 'What you had typed is back.',
  problems,
  whenLeaving: 'When its user is to be deleted…',

  leaving: {
    title: 'When a user is to be deleted',
    hint: 'With a user, their API key goes, and everything that uses it stops at once. Move it to another user’s key first.',
    user: 'User to be deleted',
    unknownOwner: 'owner not known yet',
    noAccounts: 'No account is saved yet, so Keyring knows of no user.',
    breaks: (savedKeys: number, uses: number) =>
      `What stops: ${keys(savedKeys)}, ${uses === 0 ? 'no noted integration' : integrations(uses)}`,
    /** The key is refused already. */
    broken: (savedKeys: number, uses: number) =>
      `What has stopped: ${keys(savedKeys)}, ${uses === 0 ? 'no noted integration' : integrations(uses)}`,
    onlyReset: 'If the key was only reset, save its new key instead: then its integrations need that one.',
    nothingNoted:
      'Nothing is noted that uses this key. That does not show that nothing does: ask whoever set up forms, shops and automations.',
    noteNow: 'Note an integration…',
    replacement: 'Key that takes over',
    notWorking: 'The last check of this key failed. Choose another one, or check it first.',
    unchecked: 'This key was not checked yet.',
    sameOwner: 'Whose key this is, is not known: a check tells. It must not be the same user’s.',
    noReplacement: 'No other user’s key of this account is saved here yet.',
    makeOne: [
      'In ActiveCampaign’s settings, under Users and Groups, add a user for integrations alone, in a group with the rights they need.',
      'Sign in as that user, and open the Developer settings.',
      'Save the API URL and key to Keyring. Then come back here: it is offered at once.',
    ],
    makeOneWho: 'An administrator of the account can do this. A user may count toward the plan’s seats.',
    openDeveloperPage: 'Open Developer settings',
    paste: 'Paste its key in Keyring',
    progress: (done: number, total: number) => `${done} of ${total} moved`,
    move: 'Done, it uses the other key',
    moved: (label: string) => `Now with ${label}`,
    allMoved: 'Nothing that is noted here uses this key any longer.',
    nowDelete:
      'The user can be deleted in ActiveCampaign’s settings, under Users and Groups. Then remove the key here.',
  },
};
