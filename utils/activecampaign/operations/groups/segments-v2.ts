import { choice, integer, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';
import { segmentDefinition } from './segments-v2-body';

const segment = required(pick('segmentId', 'segment'));
const version = [
  required(
    pick('segmentId', 'segment', {
      example: '5b0f6a52-3c1e-4d7a-9f20-8a61c2d4e703',
      words: 'versionedSegment',
    }),
  ),
  required(integer('timestamp', 1767225600000, { words: 'milliseconds' })),
];

/** The segments of an account: their conditions, versions and counts. */
export const segmentsV2: OperationGroup = {
  id: 'segments-v2',
  operations: [
    {
      id: 'segments-v2.list',
      method: 'GET',
      path: '/api/3/audiences',
      effect: 'read',
      rows: 'data',
      reference: 'get_saved_segment_summaries',
      inPath: [],
      inQuery: [
        integer('page', 1),
        integer('page_size', 20),
        choice('sort', [
          '-updated_date',
          'updated_date',
          'name',
          '-name',
          'recent',
          '-recent',
          'last_total',
          '-last_total',
          'last_active_total',
          '-last_active_total',
        ]),
        text('search', 'Regulars'),
      ],
    },
    {
      id: 'segments-v2.get-summary',
      method: 'GET',
      path: '/api/3/audiences/{segmentId}',
      effect: 'read',
      reference: 'get_saved_segment_summaries_by_id',
      inPath: [segment],
      inQuery: [],
    },
    {
      id: 'segments-v2.create',
      method: 'POST',
      path: '/api/3/segmentsV2',
      effect: 'write',
      reference: 'create_segment',
      inPath: [],
      inQuery: [],
      body: { fields: [segmentDefinition] },
    },
    {
      id: 'segments-v2.get',
      method: 'GET',
      path: '/api/3/segmentsV2/{segmentId}',
      effect: 'read',
      reference: 'retrieve_segment',
      inPath: [segment],
      inQuery: [],
    },
    {
      id: 'segments-v2.update',
      method: 'PUT',
      path: '/api/3/segmentsV2/{segmentId}',
      effect: 'write',
      reference: 'update_segment',
      inPath: [segment],
      inQuery: [],
      body: { fields: [segmentDefinition] },
    },
    {
      id: 'segments-v2.delete',
      method: 'DELETE',
      path: '/api/3/segmentsV2/{segmentId}',
      effect: 'delete',
      reference: 'delete_segment',
      inPath: [segment],
      inQuery: [],
    },
    {
      id: 'segments-v2.get-latest-counts',
      method: 'GET',
      path: '/api/3/segmentsV2/count-history',
      effect: 'read',
      reference: 'get_recent_count_history',
      inPath: [],
      inQuery: [required(text('segmentIds', '1,2'))],
    },
    {
      id: 'segments-v2.get-counts',
      method: 'GET',
      path: '/api/3/segmentsV2/{segmentId}/count-history',
      effect: 'read',
      reference: 'get_count_history_by_segment_id',
      inPath: [segment],
      inQuery: [],
    },
    {
      id: 'segments-v2.get-older-counts',
      method: 'GET',
      path: '/api/3/segmentsV2/{segmentId}/count-history/{timestamp}',
      effect: 'read',
      reference: 'get_count_history_with_timestamp',
      inPath: [segment, required(integer('timestamp', 1767225600, { words: 'seconds' }))],
      inQuery: [],
    },
    {
      id: 'segments-v2.get-version',
      method: 'GET',
      path: '/api/3/segmentsV2/{segmentId}/createdDate/{timestamp}',
      effect: 'read',
      reference: 'get_segment_historic',
      inPath: [...version],
      inQuery: [],
    },
    {
      id: 'segments-v2.restore-version',
      method: 'PUT',
      path: '/api/3/segmentsV2/{segmentId}/createdDate/{timestamp}',
      effect: 'write',
      reference: 'segment_revert_to_history',
      inPath: [...version],
      inQuery: [],
    },
  ],
};
