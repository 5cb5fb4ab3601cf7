import type { GroupWords } from '../../operation-words';

/** The words of the operations: Contacts, in English. */
export const contacts = {
  title: 'Contacts',
  operations: {
    'contacts.list': {
      name: 'List contacts',
      purpose:
        'Finds contacts by address, list, tag, segment, status and more. For many pages, order by id and ask for ids above the last one instead of a growing offset.',
      also: 'search find people subscribers email',
    },
    'contacts.get': {
      name: 'Get a contact',
      purpose: 'One contact with its lists, deals, field values and automations beside it.',
      also: 'show read person subscriber',
    },
    'contacts.sync': {
      name: 'Create or update a contact by e-mail',
      purpose:
        'Creates the contact, or updates the one that has this address; safe to repeat. A changed address makes a second contact, and tags or lists cannot be set here.',
      also: 'upsert sync add import save',
    },
    'contacts.create': {
      name: 'Create a contact',
      purpose:
        'Adds a contact, on no list yet. An address that is already there answers 422; to update it then, create or update by e-mail.',
      also: 'add new person subscriber',
    },
    'contacts.update': {
      name: 'Update a contact',
      purpose: 'Changes the fields that you send; leave out the others. The way to change an e-mail address.',
      also: 'edit change rename email',
    },
    'contacts.delete': {
      name: 'Delete a contact',
      purpose:
        'Deletes the person with history, list memberships and field values. This cannot be undone; to stop messages only, unsubscribe instead.',
      also: 'remove erase gdpr forget',
    },
    'contacts.list-activities': {
      name: 'List the activities of a contact',
      purpose: 'What happened with one contact lately, in order of time.',
      also: 'history timeline stream log',
    },
    'contacts.list-lists': {
      name: 'List the lists of a contact',
      purpose: 'Each list with its status: 1 subscribed, 2 unsubscribed.',
      also: 'subscriptions memberships unsubscribed status',
    },
    'contacts.list-automations': {
      name: 'List the automations of a contact',
      purpose: 'The automations that the contact is or was in. The ids here are what removing it takes.',
      also: 'enrolments enrollments workflows',
    },
    'contacts.list-entry-counts': {
      name: 'Count a contact’s entries into automations',
      purpose: 'How often the contact entered each automation.',
      also: 'enrolments enrollments times',
    },
    'contacts.list-goals': {
      name: 'List the goals of a contact',
      purpose: 'The goals of automations that the contact reached.',
      also: 'objectives',
    },
    'contacts.list-field-values': {
      name: 'List the custom field values of a contact',
      purpose: 'Values with the ids of their fields; the fields’ names are read apart.',
      also: 'properties data attributes',
    },
    'contacts.list-deals': {
      name: 'List the deals of a contact',
      purpose: 'Deals whose first contact it is. Values are in cents.',
      also: 'sales opportunities',
    },
    'contacts.list-other-deals': {
      name: 'List the deals where a contact is secondary',
      purpose: 'Links with deals that have another first contact.',
      also: 'secondary additional sales opportunities',
    },
    'contacts.list-accounts': {
      name: 'List the accounts of a contact',
      purpose: 'The companies that the contact belongs to, with the job title.',
      also: 'companies organizations employer',
    },
    'contacts.list-notes': {
      name: 'List the notes of a contact',
      purpose: 'The notes that people wrote on the contact.',
      also: 'comments',
    },
    'contacts.list-scores': {
      name: 'List the scores of a contact',
      purpose: 'The points that the contact has in each score.',
      also: 'points lead scoring',
    },
    'contacts.list-logs': {
      name: 'List the log of a contact',
      purpose: 'Technical entries on what happened with the contact.',
      also: 'history events',
    },
    'contacts.list-tracking': {
      name: 'List the tracked visits of a contact',
      purpose: 'Pages and events that site and event tracking saw of the contact.',
      also: 'page views website visits events',
    },
    'contacts.list-bounces': {
      name: 'List the bounces of a contact',
      purpose: 'Messages that could not be delivered to the contact, and why.',
      also: 'undelivered failed hard soft',
    },
    'contacts.list-locations': {
      name: 'List the places of a contact',
      purpose: 'Where the contact’s addresses on the internet point to.',
      also: 'location geo ip country',
    },
    'contacts.get-location': {
      name: 'Get the place behind an IP address',
      purpose: 'City and country of one of a contact’s places.',
      also: 'location geo ip country',
    },
    'contacts.get-data': {
      name: 'Get the technical data of a contact',
      purpose: 'Browser, place and origin, as far as they are known.',
      also: 'geo user agent referrer',
    },
    'contacts.get-organization': {
      name: 'Get the organization of a contact',
      purpose: 'The old link with a company; accounts took its place.',
      also: 'company employer',
    },
    'contacts.get-added-data': {
      name: 'Get data added to a contact',
      purpose: 'What other services know of the contact, if anything.',
      also: 'plus append enrichment social',
    },
    'contacts.list-all-bounces': {
      name: 'List bounces',
      purpose: 'Undelivered messages of all contacts. Not in the reference.',
      also: 'failed hard soft',
    },
    'contacts.list-all-data': {
      name: 'List technical data of contacts',
      purpose: 'Browser, place and origin of all contacts. Not in the reference.',
      also: 'geo user agent',
    },
    'contacts.list-all-emails': {
      name: 'List one-to-one e-mails',
      purpose: 'E-mails that users exchanged with contacts. Not in the reference.',
      also: 'personal messages conversation',
    },
  },
  fields: {
    after: { label: 'After', help: 'With its time zone.' },
    include: { label: 'Take along', help: 'What else to answer, separated by commas.' },
    emails: { label: 'With e-mails' },
    allowNullEmail: {
      label: 'Allow no e-mail address',
      help: 'With true, the address may be left out of the request.',
    },
    customFields: { label: 'Custom fields' },
    customValue: {
      label: 'Value of the field',
      help: 'Dates as 2026-11-23, several choices as ||one||two||.',
    },
    orgid: { label: 'Organization', help: 'Accounts took its place.' },
    deleted: { label: 'Deleted', help: '1 for yes, 0 for no. Use the deletion instead.' },
    geoAddressID: { label: 'Place', help: 'The id of the entry among the places of a contact.' },
    ids: { label: 'Contacts', help: 'Only these.' },
    email_like: { label: 'E-mail address contains' },
    exclude: { label: 'All but this contact' },
    formid: { label: 'Form', help: 'Those that came through it.' },
    id_greater: { label: 'Ids above', help: 'The quick way through many pages, with the order by id.' },
    id_less: { label: 'Ids below' },
    phone_starts: { label: 'Phone number begins with' },
    organization: { label: 'Organization', help: 'Accounts took its place.' },
    segmentid: { label: 'Segment', help: 'Its contacts are remembered for an hour.' },
    seriesid: { label: 'Automation', help: 'Those that are in it.' },
    contactStatus: {
      label: 'Status',
      choices: { '-1': 'Any', 0: 'Unconfirmed', 1: 'Active', 2: 'Unsubscribed', 3: 'Bounced' },
    },
    tagid: { label: 'Tag' },
    waitid: { label: 'Step of an automation', help: 'Those that wait there.' },
    in_group_lists: { label: 'Only contacts that the key’s owner may see' },
    forceQuery: { label: 'Work out the segment afresh', help: '1 for yes, 0 for no.' },
    sortId: { label: 'Score or custom field to order by' },
    'filters[created_before]': { label: 'Created before' },
    'filters[created_after]': { label: 'Created on or after' },
    'filters[updated_before]': { label: 'Changed before' },
    'filters[updated_after]': { label: 'Changed on or after' },
    'orders[id]': { label: 'Order by id' },
    'orders[cdate]': { label: 'Order by date of creation' },
    'orders[email]': { label: 'Order by e-mail address' },
    'orders[first_name]': { label: 'Order by first name' },
    'orders[last_name]': { label: 'Order by last name' },
    'orders[name]': { label: 'Order by whole name' },
    'orders[score]': { label: 'Order by score' },
  },
} satisfies GroupWords;
