import type { Standing } from '@/utils/activecampaign/operations/types';

const standings: Record<Standing, string> = {
  deprecated: 'Deprecated: a newer operation is to be used.',
  removed: 'No longer in ActiveCampaign’s reference.',
  observed: 'Seen in use, but not in ActiveCampaign’s reference.',
  undocumented: 'Not documented: nobody wrote down how it behaves.',
  internal: 'Documented, but not meant for integrations.',
};

const standingMarks: Record<Standing, string> = {
  deprecated: 'deprecated',
  removed: 'removed',
  observed: 'undocumented',
  undocumented: 'undocumented',
  internal: 'internal',
};

/** The words of the console. */
export const consoleWords = {
  title: 'Keyring console',
  noAccount: 'Open the console from an account in the popup: then it knows which key to use.',
  unlockHint: 'What you were writing comes back once Keyring is open.',
  owner: (name: string) => `key of ${name}`,
  writes: {
    readOnly: 'read-only until you open it',
    open: 'Open for 15 min',
    openUntil: (time: string) => `open for writes until ${time}`,
    close: 'Close',
  },
  budget: {
    title: 'Rate budget',
    left: (left: number, all: number) => `${left} of ${all}`,
    hint: 'Calls that can begin at once: the account takes 5 a second, from the popup and every console together.',
    waiting: 'waits for its turn',
    paused: (seconds: number) => `the account asked to wait ${seconds} s`,
  },
  side: {
    title: 'Operations, saved requests, history and downloads',
    tabs: { operations: 'Operations', saved: 'Saved', history: 'History', downloads: 'Downloads' },
  },
  operations: {
    title: 'Operations',
    search: 'Search operations',
    hint: (count: number) => `Search ${count} operations`,
    found: (count: number) => (count === 1 ? '1 operation found' : `${count} operations found`),
    nothing: (query: string) => `No operation matches “${query}”. Try other words, a path or a method.`,
    showAll: 'Show all operations',
    standingMarks,
    suspect: 'path in doubt',
    neverSent: 'never sent',
  },
  standings,
  suspectPath: 'The published path looks misspelt; it is written here as published.',
  unverifiedHeader:
    'ActiveCampaign’s documents name another header here than everywhere else. Keyring sends Api-Token; nobody has verified which one is right.',
  uncertainBody:
    'The reference does not say what belongs in the body: these fields were put together from what was seen.',
  notifies: 'Carrying this out can bring messages to real people.',
  reference: 'Documentation',
  newTab: 'opens in a new tab',
  begin: {
    title: 'Find an operation',
    hint: 'Type what you want to do, such as “add a tag” or “unsubscribe”, or a path such as /contacts. Enter opens the first one.',
  },
  form: {
    title: 'Parameters',
    body: 'Body',
    rows: 'Rows and order',
    required: 'required',
    none: 'not sent',
    more: (count: number, filled: number) =>
      filled === 0 ? `More fields (${count})` : `More fields (${count}, ${filled} filled in)`,
    outdated: (count: number, filled: number) =>
      filled === 0 ? `Deprecated fields (${count})` : `Deprecated fields (${count}, ${filled} filled in)`,
    nothing: 'Nothing has to be filled in.',
    unknownTitle: 'A request by hand',
    unknown:
      'No operation that Keyring knows has this method and path. What counts is the request as it is written.',
    brokenBody: 'The body is not JSON at the moment. The fields come back once it is.',
    example: 'Fill in an example',
    clear: 'Clear',
    undo: 'Undo',
    show: 'Show',
    hide: 'Hide',
    yes: (value: string) => `Yes (${value})`,
    no: (value: string) => `No (${value})`,
    lines: 'one per line',
    add: (label: string) => `Add: ${label}`,
    remove: (label: string) => `Remove: ${label}`,
    entry: (label: string, number: number) => `${label} ${number}`,
    column: 'Order by',
    direction: 'Direction',
    noOrder: 'as it comes',
    ascending: 'ascending',
    descending: 'descending',
    comparison: (label: string) => `Comparison: ${label}`,
    comparisons: {
      '': 'as it is',
      eq: 'is',
      neq: 'is not',
      lt: 'less than',
      lte: 'at most',
      gt: 'more than',
      gte: 'at least',
      contains: 'contains',
      starts_with: 'starts with',
    },
    dateHint: 'A day, such as 2026-11-23.',
    dateTimeHint: 'With its time zone, such as 2026-11-23T09:30:00-05:00, or Z for UTC.',
    here: (time: string) => `${time} for you`,
    noZone: 'No time zone is given.',
    centsHint: 'As money, such as 129.00: it is sent in cents.',
    broken: (line: number, column: number) => `Not JSON: line ${line}, column ${column}.`,
    refused: {
      integer: 'A whole number is wanted here.',
      number: 'A number is wanted here.',
      flag: '1 or 0 is wanted here.',
      boolean: 'true or false is wanted here.',
      cents: 'An amount is wanted here, such as 129.00.',
      date: 'A day is wanted here, such as 2026-11-23.',
      'date-time': 'A time is wanted here, such as 2026-11-23T09:30:00-05:00.',
      other: 'This is not a value that can be sent here.',
    },
  },
  request: {
    title: 'Request',
    method: 'Method',
    target: 'Path and query',
    body: 'JSON body',
    noBody: 'No body is sent.',
    addBody: 'Write a body',
    key: (owner: string) => `the key of ${owner}`,
    keyOf: 'the key of this account',
    broken: (line: number, column: number) => `Not JSON: line ${line}, column ${column}.`,
    tabHint: 'Tab leaves the editor.',
    showSecrets: 'Show secrets',
    hideSecrets: 'Hide secrets',
  },
  send: 'Send',
  cancel: 'Cancel',
  blocked: {
    open: (names: string) => `Still to fill in: ${names}.`,
    broken: (line: number, column: number) => `The body is not JSON: line ${line}, column ${column}.`,
    refused: (count: number) =>
      count === 1
        ? 'One field holds a value that cannot be sent.'
        : `${count} fields hold values that cannot be sent.`,
    address: 'The path has to begin with one slash: it stays on this account’s API.',
    'body-of-get': 'A GET request carries no body. Take the body out, or choose another method.',
    'event-tracking':
      'This goes to trackcmp.net, another server than the account’s API. Keyring’s key may not travel there, so the request is built here and never sent.',
    'key-in-address':
      'This wants the API key in the address, where logs keep it. So the request is built here and never sent.',
  },
  result: {
    title: 'Answer',
    none: 'The answer comes here.',
    of: 'Answer to',
    running: 'Sending…',
    large: {
      what: 'This answer is larger than 50 MB. Keyring can ask for it once more and save it as a file, without showing it.',
      save: 'Save as a file',
      stop: 'Stop',
      saving: (megabytes: number) => `Saving… ${megabytes.toFixed(1)} MB`,
      saved: (megabytes: number) => `Saved: ${megabytes.toFixed(1)} MB.`,
      failed: 'The answer did not come whole, so nothing was saved.',
    },
    seconds: (seconds: string) => `${seconds} s`,
    cancelledRead: 'Cancelled. Nothing was changed.',
    cancelledWrite:
      'Cancelled. If it had already reached ActiveCampaign, the change may have been carried out all the same.',
    interruptedRead:
      'Keyring’s background ended before the answer came. A read changes nothing: it can be sent again.',
    interruptedWrite:
      'Keyring’s background ended before the answer came. The change may have been carried out: look before you send it again.',
    again: 'Send again',
    sentAgain: 'Keyring’s background ended before the answer came. Sending the read again…',
    look: 'Look now',
    readOnly: 'Nothing was sent: this account is read-only until you open it for writes.',
    unconfirmed: 'Nothing was sent: this change was not confirmed.',
  },
  draftTrouble: 'What you write cannot be kept at the moment:',
};
