const columns: Readonly<
  Record<'account' | 'state' | 'environment' | 'owner' | 'key' | 'checked' | 'tags' | 'uses', string>
> = {
  account: 'Account',
  state: 'State',
  environment: 'Environment',
  owner: 'Owner',
  key: 'Key saved here',
  checked: 'Last check',
  tags: 'Tags',
  uses: 'Used in',
};

const states: Readonly<Record<'bad' | 'unknown' | 'none' | 'good', string>> = {
  bad: 'Failing',
  unknown: 'Unclear',
  none: 'Not checked',
  good: 'Working',
};

const accounts = (count: number): string => (count === 1 ? '1 account' : `${count} accounts`);

/** The words of the page of all accounts. */
export const wall = {
  title: 'All accounts',
  columns,
  actions: 'Actions',
  /** Said once over the column: nobody but ActiveCampaign knows how old a key is. */
  keyHint:
    'Since when this very key has been saved in Keyring. How old the key itself is, ActiveCampaign does not tell.',
  keyFor: (ago: string) => `Saved here ${ago}`,
  count: accounts,
  countOf: (shown: number, all: number) => `${shown} of ${accounts(all)}`,
  search: 'Search accounts',
  searchHint: 'Name, host, owner, tag or integration',
  allStates: 'All states',
  states,
  allEnvironments: 'All environments',
  allTags: 'All tags',
  allUses: 'All integrations',
  uses: {
    count: (count: number) => (count === 1 ? '1 integration' : `${count} integrations`),
    stops: (count: number) => (count === 1 ? '1 stops with it' : `${count} stop with it`),
    due: (count: number) => (count === 1 ? '1 still to change' : `${count} still to change`),
    stopping: 'Stops with it:',
    note: (label: string) => `Note where ${label} is used`,
    whenLeaving: 'When its user is to be deleted…',
    /** In the filter. */
    filterDue: 'Key still to be changed',
    filterNone: 'Nothing noted',
  },
  sortBy: 'Sort by',
  clearFilter: 'Show all accounts',
  nothingFits: 'No account fits this filter.',
  checkAll: 'Check all',
  checkShown: (count: number) => (count === 1 ? 'Check this one' : `Check these ${count}`),
  stop: 'Stop',
  stopping: 'Stopping…',
  saveCsv: 'Save as CSV',
  progress: (checked: number, total: number, failing: number, unclear: number) =>
    [
      `${checked} of ${total} checked`,
      failing > 0 && `${failing} failing`,
      unclear > 0 && `${unclear} unclear`,
    ]
      .filter(Boolean)
      .join(', '),
  /** How a run ended. */
  over: {
    done: 'Done.',
    stopped: 'Stopped. What was found until then is kept.',
    interrupted: 'The checks were interrupted before all were done. What was found until then is kept.',
  },
  checkRest: (count: number) => (count === 1 ? 'Check the one left' : `Check the ${count} left`),
  dismiss: 'Dismiss',
  why: (cause: string, label: string) => `${cause}: why, and what to do about ${label}`,
  rights: 'What this key can do…',
  handOver: 'Hand over…',
  /** `day`: in words, or ''. */
  handedOver: (from: string, day: string, over: boolean) =>
    [
      `Handed over by ${from || 'somebody'}`,
      day && (over ? `use was asked until ${day}: over` : `please use until ${day}`),
    ]
      .filter(Boolean)
      .join(', '),
  never: 'never',
  noOwner: 'not known yet',
  tagsOf: (label: string) => `Tags of ${label}`,
  editTags: (label: string) => `Edit the tags of ${label}`,
  tagsHint: 'client, retainer, …',
  onlyTag: (tag: string) => `Only accounts with the tag ${tag}`,
  empty: 'No account here yet',
  emptyHint:
    'Add the first one: paste its API URL and key, or open its Developer settings page, where Keyring offers to save them.',
  unlockHint: 'The accounts come back once it is open.',
  csv: {
    url: 'API URL',
    cause: 'Last check said',
    email: 'E-mail of the owner',
    key: 'Key saved here since',
    colour: 'Colour',
    due: 'Integrations whose key is still to be changed',
  },
};
