import type { WriteEffect } from '@/utils/activecampaign/operations/types';

const whatItDoes: Record<WriteEffect, (record: string | undefined) => string> = {
  write: (record) => (record === undefined ? 'This adds or changes data.' : `This changes “${record}”.`),
  upsert: () => 'This adds a record, or changes the one that is there.',
  delete: (record) =>
    record === undefined
      ? 'This deletes data. It cannot be taken back.'
      : `This deletes “${record}”. It cannot be taken back.`,
  send: (record) =>
    record === undefined ? 'This brings messages to people.' : `This sends “${record}” to people.`,
};

/** What the write guard says before a change is sent. */
export const guard = {
  title: 'Confirm this change',
  preparing: 'Looking at what it will change…',
  whatItDoes,
  unread: {
    refused: 'The record as it is now could not be read: ActiveCampaign refused that to this key.',
    'not-found': 'There is no such record, as far as this key can see.',
    'no-answer': 'The record as it is now could not be read: no answer came.',
  },
  people: (count: number | 'unknown') =>
    count === 'unknown'
      ? 'People may get a message. How many cannot be told beforehand.'
      : count === 1
        ? 'One person may get a message.'
        : `${new Intl.NumberFormat('en').format(count)} people may get a message.`,
  same: 'Nothing in it differs from what is there now.',
  field: 'Field',
  now: 'Now',
  after: 'Then',
  none: 'nothing',
  more: (count: number) => `and ${count} more`,
  type: (name: string) => `Type ${name} to confirm`,
  mistyped: 'That is not the name.',
  send: 'Send the change',
  tryAgain: 'Look again',
  openAndGoOn: 'Open for 15 min and go on',
};
