import type { FieldWords } from '../../operation-words';

/** The words of a segment's definition, which two groups of operations share, in English. */
export const segmentFields = {
  conditionNumber: { label: 'Number of the condition', help: 'By which the groups below name it.' },
  object_type: { label: 'What is looked at', help: 'The reference names only tag.' },
  source_system: { label: 'Where it comes from' },
  conditionFields: { label: 'Comparisons' },
  conditionField: { label: 'Compared field', help: 'Such as tagid.' },
  conditionOperator: { label: 'Comparison' },
  conditionValue: { label: 'Value', help: 'For tagid, the id of a tag.' },
  data_type: { label: 'Kind of value' },
  external: {
    label: 'Value comes with the request',
    help: 'When true, the external id of the request takes the place of the value.',
  },
  field_aggregate: {
    label: 'How often',
    help: 'Counts how many times the condition is met. Leave it empty to ask only whether it is.',
  },
  aggregate_field_operator: { label: 'Comparison of the count' },
  aggregate_field_value: { label: 'Count' },
  aggregate_field_start_value: { label: 'Lowest count', help: 'Only with between.' },
  aggregate_field_end_value: { label: 'Highest count', help: 'Only with between.' },
  aggregate_field_time_within_unit: { label: 'Unit of the period' },
  aggregate_field_time_within_value: {
    label: 'Length of the period',
    help: 'At most 2160 hours, 90 days, 13 weeks or 3 months.',
  },
  aggregate_most_recent_field: {
    label: 'Condition on the latest one',
    help: 'Only with most_recent: an object with name, operator, value and data_type.',
  },
  hash: { label: 'Fingerprint', help: 'Set by ActiveCampaign; leave it empty.' },
  hash_simple: { label: 'Short fingerprint', help: 'Set by ActiveCampaign; leave it empty.' },
  groupNumber: { label: 'Number of the group' },
  groupOperator: { label: 'How its conditions are joined', help: 'and: all of them; or: one of them.' },
  groupMembers: { label: 'Its conditions' },
  memberType: { label: 'Kind of member' },
  segmentData: { label: 'Segment' },
  definition: { label: 'Definition' },
  segmentName: {
    label: 'Name',
    help: 'With a name the segment is saved and shown in ActiveCampaign. It must be unique and cannot be added later.',
  },
  segment_condition_group_operator: {
    label: 'How the groups are joined',
    help: 'and: all of them; or: one of them.',
  },
  segment_condition_groups: { label: 'Groups of conditions' },
  segment_conditions: { label: 'Conditions' },
  segmentMeta: { label: 'Own notes', help: 'Names and texts of your own choice.' },
  segmentCategory: { label: 'Category', help: 'Set by ActiveCampaign; leave it empty.' },
  created_date: { label: 'Created on', help: 'Set by ActiveCampaign; leave it empty.' },
  segment_hash: { label: 'Fingerprint of the segment', help: 'Set by ActiveCampaign; leave it empty.' },
  ownId: { label: 'Id of the segment', help: 'Set by ActiveCampaign; leave it empty for a new segment.' },
  createdBy: { label: 'Created by', help: 'Set by ActiveCampaign; leave it empty.' },
  resourceType: { label: 'Kind of record', help: 'Set by ActiveCampaign; can be left empty.' },
} satisfies Readonly<Record<string, FieldWords>>;
