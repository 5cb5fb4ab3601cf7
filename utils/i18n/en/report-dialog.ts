/** The words around a report, before it leaves. */
export const reportDialog = {
  title: 'Support report',
  open: 'Support report',
  close: 'Close',
  expected: 'What did you expect instead?',
  usually: (answer: string) => `Usually: ${answer}`,
  takeUsual: 'Take this',
  documentation: 'What the documentation says',
  newTab: 'opens in a new tab',
  form: 'Format',
  forms: {
    text: 'Text, for a ticket',
    markdown: 'Markdown, for the forum',
    html: 'HTML, one file',
  },
  language: 'Language of the report',
  personal: 'Replace personal data',
  personalHint:
    'E-mail addresses, telephone numbers, and names in the fields that hold names. Read the rest yourself: notes and custom fields can name people too.',
  preview: 'The report',
  pagePreview: 'The file says this, laid out as a page.',
  takenOut: 'Taken out',
  making: 'Writing the report…',
  proof: (keys: number, forms: number) =>
    keys === 0
      ? 'No key is stored, and nothing in it is shaped like one.'
      : `Looked for ${keys === 1 ? '1 key' : `${keys} keys`} in ${forms.toLocaleString('en')} written forms: none found.`,
  unreadable: (records: number) =>
    records === 1
      ? 'One stored account could not be read, so nobody could look for its key.'
      : `${records} stored accounts could not be read, so nobody could look for their keys.`,
  notClean: (lines: string) =>
    `A key, or what looks like one, still stands in line ${lines}. The report does not leave like this.`,
  failed: 'The report could not be made.',
  copy: 'Copy report',
  copied: 'Copied. It holds no key.',
  notCopied: 'The browser did not let Keyring copy. Save it as a file instead.',
  save: 'Save as file',
  saved: 'Saved. It holds no key.',
  missing: (calls: number) =>
    calls === 1
      ? 'One of the calls is no longer in the history, and so not in the report.'
      : `${calls} of the calls are no longer in the history, and so not in the report.`,
  nothing: 'None of these calls is in the history any longer.',
  draftTrouble: 'What you write here cannot be kept:',
  send: 'Send it to:',
  choose: 'Report on several calls',
  chosen: (calls: number) => (calls === 1 ? 'Report on 1 call' : `Report on ${calls} calls`),
  chooseHint: (most: number) => `Choose the calls in the list, ${most} at most.`,
  stop: 'Done',
};
