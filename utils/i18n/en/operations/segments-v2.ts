import type { GroupWords } from '../../operation-words';
import { segmentFields } from './segment-fields';

/** The operations on segments, in English. */
export const segmentsV2 = {
  title: 'Segments V2',
  operations: {
    'segments-v2.list': {
      name: 'List saved segments',
      purpose: 'The segments saved in ActiveCampaign, with the latest counts of their contacts.',
      also: 'audiences segments find segment id search',
    },
    'segments-v2.get-summary': {
      name: 'Get the summary of a saved segment',
      purpose: 'Name, description and latest counts of one segment, without its conditions.',
      also: 'audience count size show',
    },
    'segments-v2.create': {
      name: 'Create a segment',
      purpose:
        'Adds a segment with its conditions. Only with a name is it saved for good and shown in ActiveCampaign.',
      also: 'new audience conditions filter',
    },
    'segments-v2.get': {
      name: 'Get a segment',
      purpose: 'The conditions of one segment and how they are joined.',
      also: 'show segment definition conditions',
    },
    'segments-v2.update': {
      name: 'Update a segment',
      purpose:
        'Replaces the whole definition: what is left out is lost. Campaigns and automations that use the segment then work with the new one.',
      also: 'edit audience conditions replace',
    },
    'segments-v2.delete': {
      name: 'Delete a segment',
      purpose: 'The segment is gone with all its versions. Its contacts stay.',
      also: 'remove audience',
    },
    'segments-v2.get-latest-counts': {
      name: 'Get the latest counts of segments',
      purpose:
        'The last known number of contacts of up to 100 segments. Unknown ids are passed over without a word.',
      also: 'how many contacts size statistics',
    },
    'segments-v2.get-counts': {
      name: 'Get the counts of a segment over time',
      purpose: 'The last 50 numbers of contacts kept for one segment.',
      also: 'growth history size statistics',
    },
    'segments-v2.get-older-counts': {
      name: 'Get the older counts of a segment',
      purpose:
        'The 50 numbers before a moment, in seconds since 1970: give the moment of the last row to get the next page.',
      also: 'growth history next page',
    },
    'segments-v2.get-version': {
      name: 'Get a past version of a segment',
      purpose: 'The definition as it was at a moment. Only for segments whose id is not a plain number.',
      also: 'history previous version undo',
    },
    'segments-v2.restore-version': {
      name: 'Restore a past version of a segment',
      purpose:
        'Puts the definition of a moment back in place of the present one. Only for segments whose id is not a plain number.',
      also: 'revert rollback undo history',
    },
  },
  fields: {
    ...segmentFields,
    sort: { label: 'Order by', help: 'A leading - means descending.' },
    segmentIds: { label: 'Segments', help: 'Up to 100 ids, separated by commas.' },
    seconds: { label: 'Before', help: 'In seconds since 1970, without milliseconds.' },
    milliseconds: { label: 'As it was at', help: 'In milliseconds since 1970.' },
    versionedSegment: {
      label: 'Segment',
      help: 'Its long id, with letters; versions of older segments are not kept.',
    },
  },
} satisfies GroupWords;
