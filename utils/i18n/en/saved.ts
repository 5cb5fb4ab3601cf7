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
    'too-large':
      'This file is larger than any that Keyring writes (10 million characters). Nothing was changed.',
    'not-json': 'This file is no JSON, or only a part of it. Export it again. Nothing was changed.',
    foreign:
      'This is no file of saved requests from Keyring, and no Postman collection (v2). Nothing was changed.',
    newer: 'A newer Keyring wrote this file. Update Keyring and import it again. Nothing was changed.',
  },
  export: 'Export',
  exportHint:
    'One readable file of all saved requests, as you wrote them. No keys and no account addresses are added.',
  exported: (count: number) => `The file holds ${requests(count)}.`,
  exportedWithout: (count: number) =>
    count === 1
      ? 'One holds a key, or what looks like one, and stayed out.'
      : `${count} hold a key, or what looks like one, and stayed out.`,
  import: 'Import…',
  importTitle: 'Import saved requests',
  importFile: 'File',
  importHint:
    'A file of Keyring, or a Postman collection: of that only method, path and body. Nothing that is here is changed.',
  importDo: (count: number) => (count === 0 ? 'Nothing to import' : `Import ${requests(count)}`),
  imported: (count: number) => `Imported: ${requests(count)}.`,
  steps: {
    new: (count: number) => `New: ${count}`,
    beside: (count: number) => `Different from yours of the same name, come beside them: ${count}`,
    same: (count: number) => `Here already: ${count}`,
  },
  importAs: (name: string, as: string) => `${name}, as ${as}`,
  importUnread: (count: number) =>
    count === 1
      ? 'One entry is no request, and stays out.'
      : `${count} entries are no requests, and stay out.`,
  importKeys: (count: number) =>
    count === 1
      ? 'One holds a key, or what looks like one, and stays out.'
      : `${count} hold a key, or what looks like one, and stay out.`,
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
