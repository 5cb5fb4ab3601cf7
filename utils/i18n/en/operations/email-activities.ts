import type { GroupWords } from '../../operation-words';

/** The operations on one-to-one e-mails, in English. */
export const emailActivities = {
  title: 'Email activities',
  operations: {
    'email-activities.list': {
      name: 'List one-to-one e-mails',
      purpose: 'The personal e-mails exchanged with contacts or about deals. Campaigns are not among them.',
      also: 'email activity log sent received gmail inbox history',
    },
  },
} satisfies GroupWords;
