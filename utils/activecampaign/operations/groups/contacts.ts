import {
  boolean,
  customValue,
  dateTime,
  email,
  flag,
  id,
  objects,
  order,
  outdated,
  paging,
  pick,
  required,
  text,
} from '../fields';
import type { Operation, OperationGroup } from '../types';
import { contactFilters, contactOrders } from './contacts-query';

const contact = pick('id', 'contact', { words: 'contact' });

const names = [
  text('firstName', 'Jo'),
  text('lastName', 'Marsh'),
  text('phone', '+33 1 99 00 12 34'),
  objects(
    'fieldValues',
    [
      required(pick('field', 'contact-field', { words: 'customFieldId' })),
      required(customValue('value', 'Blue', { words: 'customValue' })),
    ],
    { words: 'customFields' },
  ),
];

const address = email('email', 'jo.marsh@mail.example');
const organization = outdated(id('orgid', '1'));
const deleted = outdated(flag('deleted', 0));

/** A collection that belongs to one contact; its rows are named like the end of its path. */
const ofContact = (what: string, of: string, reference: string): Operation => ({
  id: `contacts.${what}`,
  method: 'GET',
  path: `/api/3/contacts/{id}/${of}`,
  effect: 'read',
  rows: of,
  reference,
  inPath: [required(contact)],
  inQuery: paging,
});

/** What one contact has only one of. */
const oneOfContact = (what: string, of: string, reference: string): Operation => ({
  id: `contacts.${what}`,
  method: 'GET',
  path: `/api/3/contacts/{id}/${of}`,
  effect: 'read',
  reference,
  inPath: [required(contact)],
  inQuery: [],
});

/** The contacts of an account, and all that belongs to one of them. */
export const contacts: OperationGroup = {
  id: 'contacts',
  operations: [
    {
      id: 'contacts.list',
      method: 'GET',
      path: '/api/3/contacts',
      effect: 'read',
      rows: 'contacts',
      reference: 'list-all-contacts',
      inPath: [],
      inQuery: [...contactFilters, ...contactOrders, ...paging],
    },
    {
      id: 'contacts.get',
      method: 'GET',
      path: '/api/3/contacts/{id}',
      effect: 'read',
      reference: 'get-contact',
      inPath: [required(contact)],
      inQuery: [],
    },
    {
      id: 'contacts.sync',
      method: 'POST',
      path: '/api/3/contact/sync',
      effect: 'upsert',
      reference: 'sync-a-contacts-data',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'contact', fields: [required(address), ...names, organization, deleted] },
    },
    {
      id: 'contacts.create',
      method: 'POST',
      path: '/api/3/contacts',
      effect: 'write',
      reference: 'create-a-new-contact',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'contact',
        fields: [required(address), ...names, boolean('allowNullEmail', false), organization],
      },
    },
    {
      id: 'contacts.update',
      method: 'PUT',
      path: '/api/3/contacts/{id}',
      effect: 'write',
      reference: 'update-a-contact-new',
      inPath: [required(contact)],
      inQuery: [],
      body: { wrapper: 'contact', fields: [address, ...names, organization, deleted] },
    },
    {
      id: 'contacts.delete',
      method: 'DELETE',
      path: '/api/3/contacts/{id}',
      effect: 'delete',
      reference: 'delete-contact',
      inPath: [required(contact)],
      inQuery: [],
    },
    {
      id: 'contacts.list-activities',
      method: 'GET',
      path: '/api/3/activities',
      effect: 'read',
      rows: 'activities',
      reference: 'list-contact-activities',
      inPath: [],
      inQuery: [
        required(pick('contact', 'contact')),
        dateTime('after', '2026-11-01T00:00:00+01:00'),
        text('include', 'notes'),
        order('tstamp'),
        boolean('emails', false),
        ...paging,
      ],
    },
    ofContact('list-lists', 'contactLists', 'retrieve-contact-list-memberships'),
    ofContact('list-automations', 'contactAutomations', 'list-all-contactautomations-for-contact'),
    ofContact('list-entry-counts', 'automationEntryCounts', 'retrieve-contact-automation-entry-counts'),
    ofContact('list-goals', 'contactGoals', 'retrieve-contact-goals'),
    ofContact('list-field-values', 'fieldValues', 'retrieve-contact-field-values'),
    ofContact('list-deals', 'deals', 'retrieve-contact-deals'),
    ofContact('list-other-deals', 'contactDeals', 'retrieve-contact-deals-list'),
    ofContact('list-accounts', 'accountContacts', 'retrieve-contact-account-contacts'),
    ofContact('list-notes', 'notes', 'retrieve-contact-notes'),
    ofContact('list-scores', 'scoreValues', 'retrieve-a-contacts-score-value'),
    ofContact('list-logs', 'contactLogs', 'retrieve-contact-logs'),
    ofContact('list-tracking', 'trackingLogs', 'retrieve-contact-tracking-logs'),
    ofContact('list-bounces', 'bounceLogs', 'retrieve-contact-bounce-logs'),
    ofContact('list-locations', 'geoIps', 'retrieve-contact-geo-ips'),
    {
      id: 'contacts.get-location',
      method: 'GET',
      path: '/api/3/geoIps/{geoAddressID}/geoAddress',
      effect: 'read',
      reference: 'retrieve-a-contacts-geo-ip-address',
      inPath: [required(id('geoAddressID', '6'))],
      inQuery: [],
    },
    oneOfContact('get-data', 'contactData', 'retrieve-contact-data'),
    oneOfContact('get-organization', 'organization', 'retrieve-contact-organization'),
    oneOfContact('get-added-data', 'plusAppend', 'retrieve-contact-plus-append'),
    {
      id: 'contacts.list-all-bounces',
      method: 'GET',
      path: '/api/3/bounceLogs',
      effect: 'read',
      rows: 'bounceLogs',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'contacts.list-all-data',
      method: 'GET',
      path: '/api/3/contactData',
      effect: 'read',
      rows: 'contactData',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'contacts.list-all-emails',
      method: 'GET',
      path: '/api/3/contactEmails',
      effect: 'read',
      rows: 'contactEmails',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
