type Reason = 'planned' | 'reset-noticed' | 'compromised';
type StepId = 'prepare' | 'reset' | 'change' | 'prove' | 'record';

const integrations = (count: number): string => (count === 1 ? '1 integration' : `${count} integrations`);

const reasons: Readonly<Record<Reason, { readonly name: string; readonly hint: string }>> = {
  planned: {
    name: 'It is time for a new key',
    hint: 'Prepare first: who is affected, and when. Then reset it, and change it where it is used.',
  },
  compromised: {
    name: 'The key may be in the wrong hands',
    hint: 'Reset it now. Everything that uses it stops at once, and is changed after that.',
  },
  'reset-noticed': {
    name: 'It was reset already',
    hint: 'Keyring holds the new key. What is left is to change it where the old one is used.',
  },
};

const steps: Readonly<Record<StepId, string>> = {
  prepare: 'Prepare',
  reset: 'Reset the key',
  change: 'Change it where it is used',
  prove: 'Prove that it is done',
  record: 'Keep the record',
};

/** As it stands in a list of what is undone. */
const undone: Readonly<Record<StepId, string>> = {
  prepare: 'preparing',
  reset: 'the reset, or the check of the new key',
  change: 'integrations that still have the old key',
  prove: 'the proof that the old key is dead and the new one works',
  record: 'finishing',
};

/** The words of the page that leads through the replacing of keys. */
export const rotation = {
  title: 'Key rotations',
  of: (label: string) => `New key for ${label}`,
  hint: 'A key that is reset stops working at once, everywhere. This list leads from the reset to the proof that all is well, survives closing the browser, and leaves a record without any key.',
  unlockHint: 'This page comes back once it is open.',
  gone: 'This rotation is no longer here. It may have been removed in another window.',
  back: 'All rotations',
  tryAgain: 'Try again',

  none: 'No key is being replaced. Choose “Rotate key…” in the menu of an account to begin.',
  accounts: 'All accounts',
  underWay: 'Under way',
  finished: 'Finished',
  unread: (count: number) =>
    count === 1
      ? '1 rotation cannot be read. It is kept as it is.'
      : `${count} rotations cannot be read. They are kept as they are.`,
  begun: (when: string) => `begun ${when}`,
  ended: (when: string) => `finished ${when}`,
  changed: (changed: number, of: number) =>
    of === 0 ? 'no integrations noted' : `${changed} of ${integrations(of)} changed`,
  next: (step: string) => `Now: ${step}`,

  why: 'Why is it replaced?',
  reasons,
  steps,
  state: { done: 'done', now: 'now', later: 'not done' },

  affected: (count: number) =>
    count === 0
      ? 'No integration is noted for this key, so nobody can be told. What is not noted here cannot be looked after: note it first if the key is used somewhere.'
      : `${integrations(count)} will stop when the key is reset, until each has the new one:`,
  keeper: (who: string) => `looked after by ${who}`,
  nobody: 'nobody noted who looks after it',
  day: 'Planned for',
  dayHint: 'Nothing happens by itself on that day. It stands in the notice and in the record.',
  copyNotice: 'Copy a notice for those affected',
  /** What those are told who look after the integrations. `day`: in words, or ''. */
  notice: (label: string, host: string, day: string, names: readonly string[]) =>
    [
      `The API key of the ActiveCampaign account ${label} (${host}) will be replaced${day && ` on ${day}`}.`,
      'The old key stops working at that moment. These need the new one:',
      ...names.map((name) => `- ${name}`),
      'The new key comes by a safe way, not in a message like this one.',
    ].join('\n'),
  copied: 'Copied.',
  copyKey: 'Copy the new API key',
  keyCopied: 'API key copied.',
  prepareAgain: 'Change',
  notCopied: 'The browser did not let Keyring write to the clipboard. Click into this page and try again.',
  second: 'Without a gap',
  noSecond: 'No: they stop until they are changed',
  secondOf: (label: string) => `Move them first to the key of ${label}`,
  secondHint:
    'The key of another user of this account can take over before the old one goes. It must be allowed the same things.',
  secondWorks: (owner: string) => `It works: key of ${owner}.`,
  secondFails: (cause: string) =>
    `It is not proven to work (${cause}). Keyring waits with the rest until it is.`,
  ready: 'All is prepared',
  readyAt: (when: string) => `Prepared ${when}.`,

  howToReset:
    'On the Developer settings page, choose Reset under the key and confirm. Then press Save to Keyring in the bar beside the new key: it is noticed here by itself.',
  signedIn: (owner: string) =>
    `That page shows the key of whoever is signed in: sign in to ActiveCampaign as ${owner}.`,
  stopsAtOnce: 'The old key stops working the moment you confirm.',
  openDeveloperPage: 'Open Developer settings',
  noDeveloperPage:
    'Where the app of this account is, Keyring does not know. Open its Developer settings page yourself, and paste the new key into the account with Edit.',
  credentialGone: 'The account is no longer in Keyring, so a new key cannot be noticed.',
  waiting: 'Waiting for the new key…',
  refusedAlready: 'ActiveCampaign refuses the old key: it was reset. The new one is not in Keyring yet.',
  goneOrReset: 'ActiveCampaign refuses the old key.',
  thenReset: 'Everything was moved. Now reset the old key, or delete its user; then let Keyring try it.',
  noticed: (when: string) => `Keyring has the new key, since ${when}.`,
  otherOwner: (owner: string) => `The new key is another user’s: ${owner}.`,

  firstTheKey: 'Once the new key is here, each of these gets it:',
  firstTheProof: 'Once the other user’s key is proven, each of these gets it:',
  giveEach:
    'Give each of them the new key. On its site, right-click the field and choose “Insert API key…”, or copy it.',
  giveEachSecond: (label: string) =>
    `Give each of them the key of ${label}. On its site, right-click the field and choose “Insert API key…”, or copy it.`,
  nothingToChange: 'No integration is noted for this key, so there is nothing to tick.',
  noteOne: 'Note where it is used',
  tick: (name: string) => `Changed in ${name}`,
  changedAt: (when: string) => `changed ${when}`,
  how: 'How',
  open: 'Open',
  openOf: (name: string) => `Open ${name}`,

  oldKey: {
    none: 'The old key has not been tried yet.',
    dead: 'The old key is dead: ActiveCampaign refuses it.',
    works: 'The old key still works. Whoever has it can still use it: reset it.',
    notKept: 'The old key could not be tried: it is no longer kept here.',
    untold: (cause: string) => `The old key could not be tried: ${cause}.`,
  },
  newKey: {
    none: 'The new key has not been tried yet.',
    works: (owner: string) => (owner ? `The new key works: ${owner}.` : 'The new key works.'),
    refused:
      'The new key is refused. It may have been reset once more: save the one that the page shows now.',
    untold: (cause: string) => `The new key could not be tried: ${cause}.`,
  },
  tried: (when: string) => `tried ${when}`,
  trying: 'Trying both keys…',
  tryBoth: 'Try both now',

  recordHint:
    'One page of what was done and when, for your files or for whoever asked. There is no key in it.',
  copyRecord: 'Copy as text',
  saveRecord: 'Save as a page',
  finish: 'Finish',
  finishAnyway: 'Finish with that undone',
  left: (what: string) => `Still undone: ${what}.`,
  undone,
  finishedAt: (when: string) => `Finished ${when}. It stays as it is.`,
  goOn: 'Go on with it',
  remove: 'Remove this rotation',
  removeSure: 'Remove it for good',
  keep: 'Keep it',

  record: {
    title: (label: string) => `Record: new API key for ${label}`,
    account: 'Account',
    host: 'API',
    owner: 'Key of',
    reason: 'Why',
    reasons: {
      planned: 'planned',
      'reset-noticed': 'the key had been reset',
      compromised: 'the key may have been in the wrong hands',
    } satisfies Record<Reason, string>,
    begun: 'Begun',
    day: 'Planned for',
    noticed: 'New key in Keyring',
    notYet: 'not yet',
    second: 'Moved to the key of',
    finished: 'Finished',
    integrations: 'Where it was used',
    none: 'No integration was noted.',
    /** `when`: in words, or '' where it was not changed. */
    use: (name: string, kind: string, keeper: string, when: string) =>
      [kind === '' ? name : `${name} (${kind})`, when ? `changed ${when}` : 'not changed', keeper]
        .filter(Boolean)
        .join(', '),
    proofs: 'Proofs',
    proof: (says: string, when: string) => `${says} (${when})`,
    left: 'Left undone',
    nothingLeft: 'Nothing',
    foot: 'Made by Keyring for ActiveCampaign. There is no key in this record.',
  },
};
