import { paging, pick } from '../fields';
import type { OperationGroup } from '../types';

/** The one-to-one e-mails between users and contacts. */
export const emailActivities: OperationGroup = {
  id: 'email-activities',
  operations: [
    {
      id: 'email-activities.list',
      method: 'GET',
      path: '/api/3/emailActivities',
      effect: 'read',
      rows: 'emailActivities',
      reference: 'list-all-email-activities',
      inPath: [],
      inQuery: [
        pick('filters[subscriberid]', 'contact', { words: 'contact' }),
        pick('filters[dealId]', 'deal', { words: 'deal' }),
        ...paging,
      ],
    },
  ],
};
