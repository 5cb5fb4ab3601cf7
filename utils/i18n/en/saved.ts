const requests = (count: number): string => (count === 1 ? '1 request' : `${count} requests`);

/** The words of the console's saved requests and their variables. */
export const saved = {
  title: 'Saved requests',
  search: 'Search saved requests',
  found: (count: number) => `${requests(count)} found`,
  nothing: (query: string) => `No saved request matches “${query}”.`,
  none: 'Nothing is saved yet. Write a request and choose Save beside Send. Put {{email}} where a value is to be asked for each time.',
  unread: (count: number) =>
    count === 1
      ? 'One saved request cannot be read. It stays where it is, and the others are whole.'
      : `${count} saved requests cannot be read. They stay where they are, and the others are whole.`,
  noFolder: 'No folder',
  newFolder: 'New folder',
  folderName: 'Name of the folder',
  emptyFolder: 'Empty. Drag a request here.',
  more: (name: string) => `More: ${name}`,
  moreFolder: (name: string) => `Folder: ${name}`,
  rename: 'Rename…',
  renameOrMove: 'Rename or move…',
  removeFolder: 'Remove the folder, keep its requests',
  duplicate: 'Duplicate',
  copyOf: (name: string) => `${name} (copy)`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  removed: (name: string) => `Removed: ${name}.`,
  undo: 'Undo',
  moved: (name: string, at: number, of: number) => `${name}: now ${at} of ${of}.`,
  movedTo: (name: string, folder: string) => `${name}: now in ${folder}.`,
  keys: 'Alt with the up and down arrows moves a request.',
  save: 'Save',
  saveTitle: 'Save the request',
  saveAsNew: 'Save as new',
  name: 'Name',
  folder: 'Folder',
  folderHint: 'none',
  cancel: 'Cancel',
  saved: (name: string) => `Saved: ${name}.`,
  noKey: 'No key and no address of an account is saved: it works in the console of each account.',
  notAsTyped: 'A field holds a value that cannot be sent: it is not saved.',
  trouble: {
    key: 'Nothing was saved: a key stands in this, or something that looks like one (40 or more hexadecimal digits). Put a variable such as {{key}} in its place.',
    full: 'Nothing was saved: there is no room for more. Keyring keeps 1,000 requests, 200 folders and 5 million characters.',
    gone: 'This request is no longer saved. It may have been removed in another tab.',
  },
  export: 'Export…',
  exportAs: {
    keyring: 'Keyring’s own file, to import it again',
    postman: 'Postman collection (v2.1)',
    openapi: 'OpenAPI (3.1)',
  },
  exported: (count: number) => `The file holds ${requests(count)}.`,
  exportedWithout: (count: number) =>
    count === 1
      ? 'One holds a key, or what looks like one, and stayed out.'
      : `${count} hold a key, or what looks like one, and stayed out.`,
  import: 'Import…',
  importing: {
    title: 'Import requests',
    files: 'Files',
    paste: 'Or a pasted text',
    hint: 'cURL, also as browsers copy it for cmd and PowerShell; Postman, HAR, OpenAPI 3, Insomnia, Bruno, or a file of Keyring. What is here is not changed, and no key comes with a request.',
    formats: {
      keyring: 'Keyring',
      postman: 'Postman collection',
      'postman-environment': 'Postman environment',
      har: 'HAR',
      openapi: 'OpenAPI',
      insomnia: 'Insomnia',
      bruno: 'Bruno collection',
      bru: 'Bruno',
      curl: 'cURL',
      powershell: 'PowerShell',
    },
    found: (formats: readonly string[]) => `Read as: ${formats.join(', ')}.`,
    nothing: 'No request to ActiveCampaign’s API is in it.',
    act: (count: number) => (count === 0 ? 'Nothing to import' : `Import ${requests(count)}`),
    done: (count: number) => `Imported: ${requests(count)}.`,
    steps: {
      new: (count: number) => `New: ${count}`,
      beside: (count: number) => `Different from yours of the same name, come beside them: ${count}`,
      same: (count: number) => `Here already: ${count}`,
    },
    as: (name: string, as: string) => `${name}, as ${as}`,
    inFile: (file: string) => `${file}:`,
    problem: {
      empty: 'There is nothing in it.',
      'too-large': 'This is more than is read at once (100 million characters). Nothing was changed.',
      broken: 'This is broken, or only a part of a file. Export it again. Nothing was changed.',
      foreign: 'This is none of the formats that are read. Nothing was changed.',
      newer: 'A newer version wrote this than is read here. Nothing was changed.',
      older:
        'This is an old version of its format: read are Postman collections of version 2, OpenAPI 3, Insomnia 4 and 5. Nothing was changed.',
    },
    keys: 'Keys that were found',
    keyFound: (host: string) => `A key for ${host} was found.`,
    keySaved: (host: string) => `The key for ${host} is saved.`,
    saveKey: 'Save it',
    loose: (count: number) =>
      count === 1
        ? 'A key without the address of its account was found, and taken out.'
        : `${count} keys without the address of their account were found, and taken out.`,
    taken: (count: number) =>
      count === 1
        ? 'A key was taken out of one request: {{key}} stands in its place.'
        : `A key was taken out of ${count} requests: {{key}} stands in its place.`,
    keysLeft: (count: number) =>
      count === 1
        ? 'One holds a key, or what looks like one, and stays out.'
        : `${count} hold a key, or what looks like one, and stay out.`,
    unnamed: 'without a name',
    colon: ': ',
    more: (count: number) => `and ${count} more`,
    leftOut: (count: number) => `Left out: ${count}`,
    why: {
      elsewhere: (place: string) => `not ActiveCampaign’s API${place && ` (${place})`}`,
      method: (method: string) => `the API knows no such method${method && ` (${method})`}`,
      body: (type: string) => `a body that the API does not take${type && ` (${type})`}`,
      file: () => 'its body lies in a file that is not here',
      'too-long': () => 'longer than what can be saved',
      'too-many': () => 'no room: Keyring keeps 1,000 requests and 5 million characters',
      damaged: () => 'no request, or not a whole one',
    },
    behind: (count: number) => `Not taken over: ${count}`,
    what: {
      headers: (names: string) => `headers ${names}`,
      login: () => 'what signs in: Keyring sends the key of the account',
      scripts: () => 'scripts and tests',
      examples: () => 'saved answers',
      description: () => 'the description',
      functions: () => 'functions such as {% … %} stay as they are written',
    },
  },
  variables: {
    title: 'Variables',
    hint: 'Their values are put in when the request is sent. They are not saved with it.',
    filled: 'As it is sent',
    unquoted: 'A variable stands outside of quotes, so the body is written as text, beside.',
    missing: (names: string) => `A value is still missing for: ${names}.`,
    unfit: {
      json: (name: string) =>
        `{{${name}}} stands outside of quotes in the body: give it a number, true, false, null or other JSON, or put quotes around it.`,
      path: (name: string) => `With this value of {{${name}}} the path would lead elsewhere.`,
      name: (name: string) => `{{${name}}} is in the name of a parameter: no brackets can stand there.`,
    },
  },
};
