import type { GroupWords } from '../../operation-words';

/** The words of the operations: Accounts (CRM), in English. */
export const accountsCrm = {
  title: 'Accounts (CRM)',
  operations: {
    'accounts-crm.list': {
      name: 'List accounts',
      purpose:
        'The companies of the CRM, with a search by name. The numbers of contacts and deals are 0 unless you ask for them.',
      also: 'companies organizations search find',
    },
    'accounts-crm.get': {
      name: 'Get an account',
      purpose: 'One company with its details. Its custom field values are read apart.',
      also: 'company show read',
    },
    'accounts-crm.create': {
      name: 'Create an account',
      purpose: 'Adds a company to the CRM. Money fields take cents.',
      also: 'company new add organization',
    },
    'accounts-crm.update': {
      name: 'Update an account',
      purpose: 'Changes the fields that you send; leave out the others.',
      also: 'company edit rename change',
    },
    'accounts-crm.delete': {
      name: 'Delete an account',
      purpose: 'The company goes, its contacts stay. This cannot be undone.',
      also: 'company remove',
    },
    'accounts-crm.delete-several': {
      name: 'Delete several accounts',
      purpose:
        'Deletes all the companies named, in one request. The parameter is published as []ids; if nothing is deleted, try ids[].',
      also: 'bulk companies remove many',
    },
    'accounts-crm.add-note': {
      name: 'Add a note to an account',
      purpose: 'The note appears on the page of the company.',
      also: 'comment company',
    },
    'accounts-crm.update-note': {
      name: 'Update a note of an account',
      purpose: 'Replaces the whole text of the note.',
      also: 'edit comment company',
    },
    'accounts-crm.list-links': {
      name: 'List links of accounts and contacts',
      purpose: 'Which contact belongs to which company, and with what job title.',
      also: 'association company member employee',
    },
    'accounts-crm.add-contact': {
      name: 'Add a contact to an account',
      purpose: 'Links the contact with the company. Takes ids, not names.',
      also: 'association associate company employee',
    },
    'accounts-crm.get-link': {
      name: 'Get a link of account and contact',
      purpose: 'One link with its job title. Takes the id of the link itself.',
      also: 'association',
    },
    'accounts-crm.update-link': {
      name: 'Update a link of account and contact',
      purpose:
        'Changes the job title of a contact at a company. Takes the id of the link, not that of the account.',
      also: 'association job position',
    },
    'accounts-crm.remove-contact': {
      name: 'Remove a contact from an account',
      purpose:
        'Ends the link; account and contact stay. Takes the id of the link, which the list of links has.',
      also: 'association unlink detach',
    },
    'accounts-crm.list-field-values': {
      name: 'List custom field values of accounts',
      purpose: 'What the custom fields of companies hold. Money comes in cents.',
      also: 'company data',
    },
    'accounts-crm.set-field-value': {
      name: 'Set a custom field value of an account',
      purpose: 'Fills one custom field of one company.',
      also: 'company data fill',
    },
    'accounts-crm.set-field-values': {
      name: 'Set several custom field values of accounts',
      purpose: 'Fills several fields in one request. The body is a plain list, without a name around it.',
      also: 'bulk company data fill many',
    },
    'accounts-crm.change-field-values': {
      name: 'Change several custom field values of accounts',
      purpose: 'Takes the ids of the values, not those of the fields. The body is a plain list.',
      also: 'bulk update company data many',
    },
    'accounts-crm.get-field-value': {
      name: 'Get a custom field value of an account',
      purpose: 'One value, by its own id.',
      also: 'company data',
    },
    'accounts-crm.change-field-value': {
      name: 'Change a custom field value of an account',
      purpose: 'Replaces one value. Takes the id of the value, not that of the field.',
      also: 'update company data edit',
    },
    'accounts-crm.clear-field-value': {
      name: 'Delete a custom field value of an account',
      purpose: 'Empties the field for this company; the field itself stays.',
      also: 'clear remove company data',
    },
    'accounts-crm.list-fields': {
      name: 'List custom fields of accounts',
      purpose: 'The custom fields that companies can have, with their types and choices.',
      also: 'company definitions',
    },
    'accounts-crm.create-field': {
      name: 'Create a custom field for accounts',
      purpose: 'Adds a field to all companies. Its type cannot be changed later.',
      also: 'company new add',
    },
    'accounts-crm.get-field': {
      name: 'Get a custom field of accounts',
      purpose: 'One field with its type, choices and default.',
      also: 'company definition',
    },
    'accounts-crm.update-field': {
      name: 'Update a custom field of accounts',
      purpose: 'Changes its label, choices, default or place.',
      also: 'company edit rename',
    },
    'accounts-crm.delete-field': {
      name: 'Delete a custom field of accounts',
      purpose: 'Deletes the field and what every company holds in it.',
      also: 'company remove',
    },
  },
  fields: {
    accountContact: {
      label: 'Link of account and contact',
      help: 'Its own id, not that of the account or the contact.',
    },
    accountId: {
      label: 'Account, by its other name',
      help: 'The example of the reference says accountId where its text says customerAccountId.',
    },
    accountUrl: { label: 'Website' },
    '[]ids': { label: 'Accounts', help: 'Published in this unusual spelling; ids[] is the usual one.' },
    count_deals: { label: 'Count contacts and deals' },
    customFields: { label: 'Custom fields' },
    'filters[account]': { label: 'Filter: account' },
    'filters[contact]': { label: 'Filter: contact' },
    'filters[customerAccountId]': {
      label: 'Filter: account',
      help: 'The capital letters of the name count.',
    },
    jobTitle: { label: 'Job title' },
    noteid: { label: 'Note', help: 'The id of the note.' },
  },
} satisfies GroupWords;
