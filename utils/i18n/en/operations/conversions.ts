import type { GroupWords } from '../../operation-words';

/** The words of the operations: Conversions, in English. */
export const conversions = {
  title: 'Conversions',
  operations: {
    'conversions.list': {
      name: 'List conversions',
      purpose: 'The conversions that the account counts. Not in the reference.',
      also: 'goals attribution',
    },
    'conversions.list-of-contacts': {
      name: 'List conversions of contacts',
      purpose: 'Which contact brought about which conversion. Not in the reference.',
      also: 'attribution goals',
    },
    'conversions.list-triggers': {
      name: 'List triggers of conversions',
      purpose: 'What makes a conversion count. Not in the reference.',
      also: 'conditions',
    },
  },
} satisfies GroupWords;
