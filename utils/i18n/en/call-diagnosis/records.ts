import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { correctAndSend, fields, you } from './phrases';

/** Calls about records that are not there, or are there already. */
export const records = {
  'id-wanted': {
    short: 'An id is wanted, not a name',
    what: (d) =>
      `The API wants the number of a record here, and got something else: ${fields(d, 'id-wanted', 'a field of the request')}.`,
    decide: 'Pick the record by its name in the form: Keyring then puts in the id.',
    next: `Pick the record by its name in the form, or look its id up with a read. ${correctAndSend}`,
    who: you,
  },
  'link-id-wanted': {
    short: 'The id of the link is wanted',
    what: ({ proof }) =>
      `${proof.path} wants the id of the link between two records, not that of either record. To take a tag off a contact, for instance, it wants the id of the contactTag, which is neither the tag’s nor the contact’s.`,
    decide:
      'List the links, for a tag with GET /contacts/{id}/contactTags: the id in each row is the one that is wanted.',
    next: 'List the links of the record, take the id of the row, and send the call with it. An empty list means that the link is gone already.',
    who: you,
  },
  'unknown-record': {
    short: 'No record with this id',
    what: ({ proof }) =>
      `No record has the id that stands in ${proof.path}: it was deleted, belongs to another account, or is an id of something else.`,
    decide: 'List the collection, or look the record up by name: its id shows whether this one is right.',
    next: 'Look the record up by its name and send the call with its id.',
    who: you,
  },
  'related-missing': {
    short: 'A record it names is missing',
    what: (d) =>
      `A record that the call names does not exist in this account: ${fields(d, 'related-missing', 'see the server’s own words, and the ids in the request')}.`,
    decide: 'Read each record that the request names by its id: the one that is not found is the cause.',
    next: 'Pick the records by name in the form, so that their ids are right, and send the call again.',
    who: you,
  },
  'duplicate-contact': {
    short: 'The contact exists already',
    what: () => 'A contact with this email address is in the account already. Nothing was changed.',
    next: 'Send the same body to POST /contact/sync: it updates the contact with this address, or makes a new one.',
    who: you,
  },
  duplicate: {
    short: 'It exists already',
    what: (d) =>
      `What the call makes is there already, or its name is taken: ${fields(d, 'duplicate', 'see the server’s own words')}.`,
    next: 'Look the existing one up and update it, or choose another name.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
