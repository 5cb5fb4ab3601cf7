import type { GroupWords } from '../../operation-words';

/** The operations on saved responses, in English. */
export const savedResponses = {
  title: 'Saved responses',
  operations: {
    'saved-responses.list': {
      name: 'List saved responses',
      purpose: 'The ready-made texts that users can put into one-to-one e-mails.',
      also: 'canned replies snippets templates quick answers',
    },
    'saved-responses.create': {
      name: 'Create a saved response',
      purpose: 'Adds a ready-made text for one-to-one e-mails.',
      also: 'new canned reply snippet',
    },
    'saved-responses.get': {
      name: 'Get a saved response',
      purpose: 'One saved response with its subject and text.',
      also: 'show canned reply',
    },
    'saved-responses.update': {
      name: 'Update a saved response',
      purpose: 'Changes a saved response. E-mails already sent stay as they are.',
      also: 'edit canned reply',
    },
    'saved-responses.delete': {
      name: 'Delete a saved response',
      purpose: 'The saved response is gone for all users.',
      also: 'remove canned reply',
    },
  },
  fields: {
    savedResponse: { label: 'Saved response' },
    subject: { label: 'Subject' },
    bodyText: { label: 'Text' },
  },
} satisfies GroupWords;
