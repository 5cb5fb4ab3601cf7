import type { GroupWords } from '../../operation-words';

/** The operations on scores, in English. */
export const scores = {
  title: 'Scores',
  operations: {
    'scores.list': {
      name: 'List scores',
      purpose:
        'The scores of the account, for contacts and for deals. These are the scores themselves, not the points of a contact.',
      also: 'lead scoring points rating',
    },
    'scores.get': {
      name: 'Get a score',
      purpose: 'One score with what it is for.',
      also: 'lead scoring points rating show',
    },
  },
  fields: {
    score: { label: 'Score', help: 'The id of the score.' },
  },
} satisfies GroupWords;
