import type { PickFailure } from '@/utils/activecampaign/pickables';

/** By kind: what its records are called, several of them. */
const nouns = {
  account: 'accounts',
  automation: 'automations',
  campaign: 'campaigns',
  contact: 'contacts',
  'contact-field': 'contact fields',
  deal: 'deals',
  'deal-field': 'deal fields',
  list: 'lists',
  message: 'messages',
  pipeline: 'pipelines',
  segment: 'segments',
  stage: 'stages',
  tag: 'tags',
  user: 'users',
  'user-group': 'user groups',
};

/** What a field says that picks a record by its name. */
export const pick = {
  nouns,
  placeholder: (noun: string): string => (noun === nouns.contact ? 'E-mail, name or id' : 'Name or id'),
  reading: (noun: string): string => `Reading the ${noun}…`,
  found: (count: string): string => `${count} found`,
  none: 'Nothing found.',
  noneOf: (text: string): string => `Nothing found for “${text}”.`,
  some: (shown: string, all: string): string => `${shown} of ${all} shown: type to narrow them down.`,
  someOfMany: (shown: string): string => `The first ${shown}: type to narrow them down.`,
  among: (read: string, of: string): string =>
    `Only ${read} of ${of} were looked at: ActiveCampaign has no search for these. For any other, type the id.`,
  amongMany: (read: string): string =>
    `Only the first ${read} were looked at: ActiveCampaign has no search for these. For any other, type the id.`,
  reload: 'Reload',
  unnamed: '(no name)',
  unknown: 'not found',
  nothingPicked: 'Nothing is picked. Choose one, or type its id.',
  failed: {
    refused: 'This key may not read them',
    absent: 'This account has no such records',
    busy: 'ActiveCampaign is busy',
    offline: 'This computer is offline',
    'not-allowed': 'The browser does not let Keyring reach this host',
    'no-answer': 'ActiveCampaign did not answer',
    odd: 'The answer could not be understood',
    broken: 'Something went wrong inside Keyring',
  } satisfies Record<PickFailure | 'broken', string>,
  failure: (what: string, status: number | undefined): string =>
    `${what}${status === undefined ? '' : ` (${status})`}. An id can be typed all the same.`,
};
