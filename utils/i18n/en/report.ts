import type { RedactedKind } from '@/utils/exchange/redaction/redaction';

const number = new Intl.NumberFormat('en');
const count = (many: number, one: string, more: string): string =>
  `${number.format(many)} ${many === 1 ? one : more}`;

/** The words of a report on calls: those who read it have nothing else. */
export const report = {
  title: (calls: number) =>
    calls === 1 ? 'ActiveCampaign API: report on a call' : `ActiveCampaign API: report on ${calls} calls`,
  label: (label: string) => `${label}:`,
  expected: 'Expected result',
  notSaid: 'Not stated.',
  quoted: (text: string) => `“${text}”`,
  request: (at: number, of: number) => (of === 1 ? 'The call' : `Call ${at} of ${of}`),
  answer: (at: number, of: number) =>
    of === 1 ? 'The actual answer' : `Call ${at} of ${of}: the actual answer`,
  diagnosis: 'What Keyring makes of it',
  about: 'About this report',
  facts: {
    operation: 'Operation',
    documentation: 'Documentation',
    account: 'Account',
    time: 'Time',
    utc: 'Time (UTC)',
    method: 'Method',
    url: 'URL',
    header: (name: string) => `Header ${name}`,
    tries: 'Times sent',
    status: 'Status',
    duration: 'Duration',
    made: 'Made with',
    browser: 'Browser',
  },
  yourKey: '<an API key of the account>',
  sent: (method: string) => `${method} data`,
  noData: 'No data were sent.',
  body: 'Body of the answer',
  noAnswer: 'No whole answer came.',
  noBody: 'The answer has no body.',
  binaryBody: 'The answer is no text, so its body is not in this report.',
  notKept: 'The body of the answer was no longer kept when this report was made.',
  size: (characters: number) => count(characters, 'character', 'characters'),
  firstOf: (shown: number, of: number) =>
    `only the first ${number.format(shown)} of ${number.format(of)} characters`,
  milliseconds: (ms: number) => `${number.format(ms)} ms`,
  untrue: 'The status says success; the answer does not.',
  possible: 'Several causes are possible.',
  begin: (label: string) => `begin: ${label}`,
  end: (label: string) => `end: ${label}`,
  removed: {
    label: 'Taken out',
    none: 'No key was in it.',
    place: (what: string, label: string, heading: string) => `${what} in “${label}” (${heading})`,
    kinds: {
      key: (many: number) => count(many, 'stored key', 'stored keys'),
      named: (many: number) => count(many, 'secret value', 'secret values'),
      mcp: (many: number) => count(many, 'MCP address', 'MCP addresses'),
      shape: (many: number) => count(many, 'text shaped like a key', 'texts shaped like a key'),
    } satisfies Record<RedactedKind, (many: number) => string>,
    stands: (mark: string) => `${mark} stands where it was.`,
    personal: (emails: number, names: number, phones: number) => {
      const parts = [
        emails > 0 && `${count(emails, 'e-mail address', 'e-mail addresses')} (user1@example.com…)`,
        names > 0 && `${count(names, 'name', 'names')} (Name1…)`,
        phones > 0 && `${count(phones, 'telephone number', 'telephone numbers')} (Phone1…)`,
      ].filter((part) => part !== false);
      return parts.length === 0
        ? 'No personal data were found to replace.'
        : `Replaced, the same person always by the same: ${parts.join(', ')}.`;
    },
  },
  usual: {
    list: (status: string, key: string) => `HTTP ${status} and a list in “${key}”.`,
    record: (status: string, key: string) => `HTTP ${status} and the record in “${key}”.`,
    bare: (status: string) => `HTTP ${status}.`,
    or: ' or ',
  },
};
