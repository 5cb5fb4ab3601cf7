import { paging } from '../fields';
import type { OperationGroup } from '../types';

/** Conversions, as ActiveCampaign's own answers name them; nobody wrote down how they behave. */
export const conversions: OperationGroup = {
  id: 'conversions',
  operations: [
    {
      id: 'conversions.list',
      method: 'GET',
      path: '/api/3/conversions',
      effect: 'read',
      rows: 'conversions',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'conversions.list-of-contacts',
      method: 'GET',
      path: '/api/3/contactConversions',
      effect: 'read',
      rows: 'contactConversions',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'conversions.list-triggers',
      method: 'GET',
      path: '/api/3/conversionTriggers',
      effect: 'read',
      rows: 'conversionTriggers',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
