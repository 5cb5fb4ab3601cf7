import { choice, id, integer, object, objects, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';
import { segmentCondition, segmentConditionGroup, segmentDefinition } from './segments-v2-body';

const segment = required(pick('segmentId', 'segment'));
const run = required(id('runId', '0d4c8be1-62f7-4e35-b1a9-d57e3f9a1c24'));
const pages = [integer('page', 1), integer('page_size', 20)];
const sorted = [text('sort', '-cdate'), ...pages];
const sortedAtOnce = [...sorted, choice('instant', ['true'])];
// The reference lists what an answer says of errors among the fields of the request.
const misplaced = objects('errors', [
  text('code'),
  text('detail'),
  object('source', [text('pointer')], { words: 'errorSource' }),
  text('status', undefined, { words: 'errorStatus' }),
  text('title', undefined, { words: 'errorTitle' }),
]);

/** Which contacts a segment matches. */
export const segmentMatching: OperationGroup = {
  id: 'segment-matching',
  operations: [
    {
      id: 'segment-matching.check-contact',
      method: 'GET',
      path: '/api/3/segmentMatch/{segmentId}/{contactId}',
      effect: 'read',
      reference: 'create_match_one_request',
      inPath: [segment, required(pick('contactId', 'contact', { words: 'contact' }))],
      inQuery: [],
    },
    {
      id: 'segment-matching.check-contact-with-external-id',
      method: 'GET',
      path: '/api/3/segmentMatch/{segmentId}/{contactId}/{externalId}',
      effect: 'read',
      reference: 'segment_match_check_by_external_id',
      inPath: [
        segment,
        required(pick('contactId', 'contact', { words: 'contact' })),
        required(id('externalId', '1')),
      ],
      inQuery: [],
    },
    {
      id: 'segment-matching.match-definition',
      method: 'POST',
      path: '/api/3/segmentMatchAll',
      effect: 'read',
      reference: 'create_match_all_request',
      inPath: [],
      inQuery: [...sortedAtOnce],
      body: { fields: [segmentDefinition, misplaced] },
    },
    {
      id: 'segment-matching.match-segment',
      method: 'GET',
      path: '/api/3/segmentMatchAll/{segmentId}',
      effect: 'read',
      reference: 'create_match_all_request_with_segment_id',
      inPath: [segment],
      inQuery: [...sortedAtOnce],
    },
    {
      id: 'segment-matching.get-result',
      method: 'GET',
      path: '/api/3/segmentMatchAll/{segmentId}/{runId}',
      effect: 'read',
      reference: 'get_result_set_by_id',
      inPath: [segment, run],
      inQuery: [...sorted],
    },
    {
      id: 'segment-matching.match-with-conditions',
      method: 'POST',
      path: '/api/3/segmentMatchSome/{segmentId}',
      effect: 'read',
      reference: 'find_contact_id_by_ac_playload',
      inPath: [segment],
      inQuery: [...sortedAtOnce],
      body: {
        wrapper: 'data',
        fields: [
          required(
            object(
              'attributes',
              [
                required(object('conditions', segmentCondition)),
                required(
                  choice('group_operator', ['and', 'or'], { words: 'segment_condition_group_operator' }),
                ),
                object('condition_groups', segmentConditionGroup, { words: 'segment_condition_groups' }),
                choice('segment_relationship', ['or']),
                text('external_id', '1', { words: 'externalId' }),
                integer('limit', 1000, { words: 'mostMatches' }),
              ],
              { words: 'definition' },
            ),
          ),
          choice('type', ['additionalCriteria'], { words: 'resourceType' }),
        ],
      },
    },
    {
      id: 'segment-matching.get-narrowed-result',
      method: 'GET',
      path: '/api/3/segmentMatchSome/{segmentId}/{runId}',
      effect: 'read',
      reference: 'get_result_set_by_run_id',
      inPath: [segment, run],
      inQuery: [...pages],
    },
  ],
};
