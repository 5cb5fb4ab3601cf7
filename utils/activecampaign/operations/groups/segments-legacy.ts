import { paging, pick, required } from '../fields';
import type { OperationGroup } from '../types';

/** The older way to read segments. */
export const segmentsLegacy: OperationGroup = {
  id: 'segments-legacy',
  operations: [
    {
      id: 'segments-legacy.list',
      method: 'GET',
      path: '/api/3/segments',
      effect: 'read',
      rows: 'segments',
      standing: 'removed',
      reference: 'list-all-segments',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'segments-legacy.get',
      method: 'GET',
      path: '/api/3/segments/{id}',
      effect: 'read',
      standing: 'removed',
      reference: 'retrieve-a-segment',
      inPath: [required(pick('id', 'segment', { words: 'segment_id' }))],
      inQuery: [],
    },
  ],
};
