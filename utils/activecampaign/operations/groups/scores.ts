import { id, paging, required } from '../fields';
import type { OperationGroup } from '../types';

/** The scores by which contacts and deals are rated. */
export const scores: OperationGroup = {
  id: 'scores',
  operations: [
    {
      id: 'scores.list',
      method: 'GET',
      path: '/api/3/scores',
      effect: 'read',
      rows: 'scores',
      reference: 'list-all-scores',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'scores.get',
      method: 'GET',
      path: '/api/3/scores/{id}',
      effect: 'read',
      reference: 'retrieve-a-score',
      inPath: [required(id('id', '1', { words: 'score' }))],
      inQuery: [],
    },
  ],
};
