import {
  boolean,
  choice,
  dateTime,
  integer,
  json,
  longText,
  object,
  objects,
  required,
  text,
} from '../fields';
import type { Field } from '../types';

const operators = [
  '=',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  'is',
  'is not',
  'contains',
  'does not contain',
  'starts with',
  'does not start with',
  'wildcard match',
  'is in any',
  'missing at least one',
  'any',
  'all',
  'none',
  'empty',
  'not empty',
  'empty|=',
  'empty|<',
  'empty|<=',
  'between',
  'not between',
  'not_previous',
];
const dataTypes = ['string', 'number', 'decimal', 'date', 'datetime', 'list'];

const howOften: readonly Field[] = [
  choice('aggregate_field_operator', ['>=', '=', '!=', '<', '>', '<=', 'between', 'most_recent', 'all']),
  text('aggregate_field_value', '2'),
  text('aggregate_field_start_value'),
  text('aggregate_field_end_value'),
  choice('aggregate_field_time_within_unit', ['days', 'hours', 'weeks', 'months']),
  integer('aggregate_field_time_within_value', 90),
  json('aggregate_most_recent_field'),
];

/** One condition of a segment: which objects of which kind a contact must have. */
export const segmentCondition: readonly Field[] = [
  text('id', '1', { words: 'conditionNumber' }),
  required(choice('object_type', ['tag'])),
  required(choice('source_system', ['activecampaign'])),
  required(
    objects(
      'fields',
      [
        required(text('name', 'tagid', { words: 'conditionField' })),
        required(choice('operator', operators, { words: 'conditionOperator' })),
        required(text('value', '1', { words: 'conditionValue' })),
        required(choice('data_type', dataTypes)),
        boolean('external', false),
      ],
      { words: 'conditionFields' },
    ),
  ),
  object('field_aggregate', howOften),
  text('hash'),
  text('hash_simple'),
];

/** How conditions are joined: by `and` or `or`, each named by its number. */
export const segmentConditionGroup: readonly Field[] = [
  text('id', '1', { words: 'groupNumber' }),
  choice('operator', ['and', 'or'], { words: 'groupOperator' }),
  objects(
    'values',
    [text('id', '1', { words: 'conditionNumber' }), choice('type', ['condition'], { words: 'memberType' })],
    { words: 'groupMembers' },
  ),
];

/**
 * The definition of a segment as JSON:API wants it: a list, with one segment in it.
 * What ActiveCampaign fills in by itself comes last.
 */
export const segmentDefinition: Field = required(
  objects(
    'data',
    [
      required(
        object(
          'attributes',
          [
            text('name', 'Regulars', { words: 'segmentName' }),
            longText('description', 'Carry the tag of regular customers'),
            required(choice('segment_condition_group_operator', ['and', 'or'])),
            required(objects('segment_condition_groups', segmentConditionGroup)),
            required(objects('segment_conditions', segmentCondition)),
            json('meta', { campaign: 'open-day' }, { words: 'segmentMeta' }),
            choice('category', ['AUDIENCE'], { words: 'segmentCategory' }),
            dateTime('created_date'),
            text('segment_hash'),
            text('segment_id', undefined, { words: 'ownId' }),
            text('user_id', undefined, { words: 'createdBy' }),
          ],
          { words: 'definition' },
        ),
      ),
      text('id', undefined, { words: 'ownId' }),
      text('type', undefined, { words: 'resourceType' }),
    ],
    { words: 'segmentData' },
  ),
);
