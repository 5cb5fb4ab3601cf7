const number = new Intl.NumberFormat('en');
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);

/** The words about collections that are fetched to their end. */
export const fetching = {
  all: (total: number | undefined) =>
    total === undefined ? 'Fetch all' : `Fetch all ${number.format(total)}`,
  pace: 'Calls a second',
  paceOf: (calls: number) => (calls === 1 ? '1 call a second' : `${calls} calls a second`),
  takes: (calls: number, time: string) =>
    calls === 1 ? `1 call` : `${number.format(calls)} calls, about ${time}`,
  search: 'Search downloads',
  hint: 'Search downloads',
  found: (count: number) => (count === 1 ? '1 download found' : `${count} downloads found`),
  none: 'What you fetch to its end is listed here: send a request that answers with a list, then choose Fetch all. It is kept sealed on this device for 7 days.',
  nothing: (query: string) => `No download matches “${query}”.`,
  trouble: 'The downloads could not be read:',
  states: {
    running: 'Fetching',
    paused: 'Paused',
    interrupted: 'Interrupted: the browser or Keyring ended meanwhile. Nothing of what came is lost.',
    done: 'All here',
  },
  progress: (here: number, total: number | undefined) =>
    total === undefined ? rows(here) : `${number.format(here)} of ${number.format(total)}`,
  left: (time: string) => `about ${time} left`,
  waits: (seconds: number) => `the account asked to wait ${seconds} s`,
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Cancel',
  cancelSure: (here: number) => `Stop and remove ${rows(here)}`,
  remove: 'Remove',
  removeSure: (here: number) => `Remove ${rows(here)}`,
  keptUntil: (day: string) => `Kept here, sealed, until ${day}.`,
  problems: {
    status: (status: number) =>
      `The API answered ${status}. Send the request from the form to see why, then go on.`,
    'asked-to-wait': 'The account asks to wait for more than ten minutes. Go on later.',
    'not-json': 'An answer was not JSON. Go on to ask for it again.',
    'no-collection': 'The answer was not a list. Send the request from the form to see what it is.',
    'fell-short': 'Nothing came, though the account says that there is more. Go on to ask for it again.',
    'not-ordered':
      'The contacts did not come in the order of their ids, so nobody knows where to go on. Take the order out of the request and fetch again.',
    'not-paged':
      'The same rows came again: this list does not give its next page, so what is here is all that can be had of it.',
    redirect:
      'The API sent the call to another address. It was not followed, since the key goes to its own host only.',
    cut: 'The connection broke again and again. Go on once it is better.',
    'too-large': 'A page of this list is larger than 50 MB.',
    timeout: 'No answer came in time, again and again. Go on later.',
    offline: 'This computer is offline. Go on once it is back.',
    unreachable: 'The API could not be reached, again and again. Go on later.',
    'access-removed': 'The browser no longer lets Keyring reach this host. Allow it, then go on.',
    'not-allowed': 'Keyring may not reach this host yet. Allow it, then go on.',
    interrupted: 'The work was interrupted. Go on.',
  },
  doubles: (count: number) => `${rows(count)} came twice while others were added. Each is here once.`,
  contactsMoved: (first: number, here: number) =>
    `The account said ${number.format(first)} at first, and ${number.format(here)} came. Contacts may have been added or deleted meanwhile. Each is here once.`,
  rowsMoved: (first: number, last: number) =>
    `The list went from ${number.format(first)} to ${number.format(last)} rows meanwhile. Each row is here once, but one that moved may be missing: fetch it again to be sure.`,
  listMoved:
    'Rows were added, deleted or moved while the list was read. One that moved may be missing, and one without an id may be here twice: fetch it again to be sure.',
  byId: 'The contacts come in the order of their ids: so none is lost while others are added or deleted.',
  noValues: 'No custom field values came with the contacts.',
  noNames: 'The names of the custom fields could not be read, so their values come in one column.',
  asTable: (here: number): string => (here > 1_000 ? 'Look at the first 1,000' : 'Look at them'),
  lookedAt: (key: string, shown: number, here: number) =>
    `“${key}”, as fetched: the first ${number.format(shown)} of ${rows(here)} that are here.`,
  close: 'Close',
  save: 'Save as a file…',
  savePart: (here: number) => `Save the ${rows(here)} that are here…`,
  saveTitle: 'Save as a file',
  forms: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  form: 'Format',
  formHints: {
    csv: 'A table. A cell that a spreadsheet would take for a formula gets an apostrophe before it.',
    json: 'One list of the rows as the API gave them.',
    ndjson: 'One row a line, as the API gave them.',
  },
  columns: (chosen: number, of: number) => `Columns (${chosen} of ${of})`,
  moreColumns:
    'There are more columns than are listed here, or some with very long names. JSON and NDJSON have them all.',
  allColumns: 'All',
  noColumns: 'None',
  field: (title: string) => `${title} (custom field)`,
  mark: 'With a byte order mark, by which Excel knows UTF-8',
  plain: 'The file is not sealed: whoever has it can read it.',
  saveNow: 'Save',
  saving: (here: number, of: number) => `Saving: ${number.format(here)} of ${number.format(of)} rows`,
  saved: (name: string, count: number) => `Saved: ${rows(count)} in ${name}.`,
  redacted: (count: number) =>
    count === 1
      ? 'One value looked like an API key. In the file it says [redacted].'
      : `${number.format(count)} values looked like API keys. In the file they say [redacted].`,
  unread: 'A part of what was fetched can no longer be read, so nothing was saved. Fetch it again.',
  notSaved: 'The file could not be written. What was fetched is still here.',
};
