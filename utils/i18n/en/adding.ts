/** The words for adding accounts. */
export const adding = {
  first: 'Add your first account',
  title: 'Add an account',
  hint: 'Paste the API URL and key in any form: two lines, a .env file, a cURL command, even a whole e-mail.',
  field: 'Paste anything',
  example: 'https://account.api-us1.com\n3f9c2b7a51d04e8f…',
  save: 'Save account',
  saveAll: (count: number) => `Save ${count} accounts`,
  saving: 'Saving…',
  orOpen: 'Not at hand? Open the Developer settings of your account and save it there with one click.',
  account: 'Account name',
  accountHint: 'account',
  open: 'Open',
  tryOut: 'Asking ActiveCampaign…',
  same: (label: string) => `This key is saved already, as ${label}.`,
  changed: (label: string) => `The key of ${label} was replaced: its earlier one is refused.`,
  beside: (label: string) => `Saved beside the other keys of this account, as ${label}.`,
};
