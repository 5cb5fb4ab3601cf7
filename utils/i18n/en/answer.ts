const number = new Intl.NumberFormat('en');
const count = (many: number, one: string, more: string): string =>
  `${number.format(many)} ${many === 1 ? one : more}`;

/** What the console says of an answer. */
export const answer = {
  tries: (times: number) => `sent ${times} times`,
  rateLeft: (left: string, limit: string | undefined) =>
    limit === undefined ? `${left} calls left` : `${left} of ${limit} calls left`,
  requestId: 'x-request-id',
  copyRequestId: 'Copy x-request-id',
  size: (characters: number) => count(characters, 'character', 'characters'),
  copied: 'Copied',
  notCopied: 'The browser did not let Keyring copy.',
  views: {
    label: 'Ways to look at the answer',
    tree: 'Tree',
    table: 'Table',
    raw: 'Raw',
    headers: 'Headers',
  },
  loading: 'Reading the answer…',
  gone: 'The body of this answer is kept no longer. Send the request again to look at it.',
  notRead: 'This part of the answer could not be read. Try again.',
  large: (size: string) =>
    `This answer is large (${size}). An editor on your computer may be the better place for it.`,
  noBody: 'The answer has no body.',
  htmlBody: 'The answer is a web page. It is shown as text.',
  textBody: 'The answer is plain text, not JSON.',
  brokenBody: 'The answer says it is JSON, but it is broken. It is shown as it came.',
  binaryBody: 'The answer is not text: an image or other data. What can be read of it is shown.',
  collection: {
    some: (shown: number, total: number, key: string) =>
      `You see ${number.format(shown)} of ${number.format(total)} in “${key}”.`,
    rows: (from: number, to: number, total: number, key: string) =>
      `You see ${number.format(from)} to ${number.format(to)} of ${number.format(total)} in “${key}”.`,
    all: (total: number, key: string) => `All ${number.format(total)} in “${key}”.`,
    unknown: (shown: number, key: string) =>
      `${number.format(shown)} in “${key}”. The answer does not say how many there are in all.`,
    none: (key: string) => `Nothing in “${key}”.`,
  },
  tree: {
    label: 'The answer as a tree',
    list: (many: number) => count(many, 'entry', 'entries'),
    object: (many: number) => count(many, 'field', 'fields'),
    copyValue: 'Copy value',
    copyPath: 'Copy path',
    open: 'Open',
    follow: (target: string) => `Open ${target} in the request`,
    rounded: 'Rounded: this number has more digits than can be kept. Raw shows them all.',
    wholeValue: 'The whole value',
    firstOf: (shown: number, of: number) =>
      `The first ${number.format(shown)} of ${number.format(of)} characters. Copy value takes them all.`,
    empty: 'Nothing is in it.',
  },
  find: {
    label: 'Find in the answer',
    hint: 'Text, or a path such as $..email',
    next: 'Next',
    previous: 'Previous',
    none: 'Nothing found',
    notAPath: 'This is no JSONPath',
    found: (many: number) => `${number.format(many)} found`,
    more: (many: number) => `more than ${number.format(many)}`,
    at: (which: number, of: string) => `${number.format(which)} of ${of}`,
    hits: 'What was found',
  },
  table: {
    label: (key: string) => `The answer as a table: ${key}`,
    columns: 'Columns',
    usual: 'Usual columns',
    left: (many: number) => `${count(many, 'more is', 'more are')} only in the tree.`,
    inTree: 'Show whole in the tree',
    sortUp: (column: string) => `Sort by ${column}, upwards`,
    sortDown: (column: string) => `Sort by ${column}, downwards`,
    sortNot: (column: string) => `Show in the order of the answer, not by ${column}`,
  },
  raw: {
    label: 'The answer as text',
    copy: 'Copy all',
    save: 'Save as file',
    indented: 'Indented',
    more: 'Show more',
    shown: (shown: number, of: number) => `${number.format(shown)} of ${number.format(of)} characters`,
  },
  headers: {
    label: 'The headers of the answer',
    name: 'Header',
    value: 'Value',
    none: 'The answer has no headers.',
  },
  diagnosis: {
    falseSuccess: 'The status says success; the answer does not.',
    about: (fields: string) => `In the request: ${fields}`,
  },
};
