import type { GroupWords } from '../../operation-words';
import { segmentFields } from './segment-fields';

/** The operations on the contacts of segments, in English. */
export const segmentMatching = {
  title: 'Segment matching',
  operations: {
    'segment-matching.check-contact': {
      name: 'Check whether a contact is in a segment',
      purpose: 'Answers match true or false for one contact and one segment.',
      also: 'belongs member test segment',
    },
    'segment-matching.check-contact-with-external-id': {
      name: 'Check whether a contact is in a segment, with a value',
      purpose:
        'For segments with a condition whose value comes with the request: the external id takes its place.',
      also: 'belongs member test external id',
    },
    'segment-matching.match-definition': {
      name: 'Find the contacts of a segment that is not saved',
      purpose:
        'Finds the contacts that meet the conditions given. The segment is kept for 24 hours. If is_ready is false after 4 seconds, read the result of the run later.',
      also: 'search contacts by conditions ad hoc segment query',
    },
    'segment-matching.match-segment': {
      name: 'Find the contacts of a segment',
      purpose:
        'Starts a search and waits up to 4 seconds. If is_ready is false, read the result of the run later, with the run id answered.',
      also: 'members of segment list contacts count',
    },
    'segment-matching.get-result': {
      name: 'Get the result of a segment search',
      purpose:
        'The contacts found by a search, or is_ready false while it still runs. Another order starts the search anew.',
      also: 'poll run result members',
    },
    'segment-matching.match-with-conditions': {
      name: 'Find the contacts of a segment that meet more conditions',
      purpose:
        'Searches a segment with conditions added for this one time. The segment itself is not changed.',
      also: 'filter members extra criteria narrow',
    },
    'segment-matching.get-narrowed-result': {
      name: 'Get the result of a search with more conditions',
      purpose:
        'The contacts found, in the order of the search, or is_ready false while it still runs. It also reads the results of searches without more conditions.',
      also: 'poll run result members',
    },
  },
  fields: {
    ...segmentFields,
    runId: { label: 'Search', help: 'The run id that starting it answered.' },
    externalId: {
      label: 'External id',
      help: 'Takes the place of the value in conditions marked as external.',
    },
    sort: {
      label: 'Order by',
      help: 'Fields separated by commas, - for descending: id, email, phone, first_name, last_name, full_name, cdate, udate, account_name, score, score12, field34.',
    },
    instant: {
      label: 'Answer at once',
      help: 'Leaves the search running and answers its run id. Leave it empty to wait up to 4 seconds.',
    },
    conditions: { label: 'Condition' },
    segment_relationship: {
      label: 'Widen the segment',
      help: 'or: contacts who meet the condition or the segment. Leave it empty for those who meet both.',
    },
    mostMatches: { label: 'Most contacts', help: 'From 1 to 10000.' },
    errors: {
      label: 'Errors',
      help: 'Part of an answer, published among the fields of the request; leave it empty.',
    },
    code: { label: 'Code' },
    detail: { label: 'Detail' },
    errorSource: { label: 'Place' },
    pointer: { label: 'Pointer' },
    errorStatus: { label: 'Status' },
    errorTitle: { label: 'Title' },
  },
} satisfies GroupWords;
