import type { GroupWords } from '../../operation-words';

/** The words of the operations: Deal custom fields, in English. */
export const dealCustomFields = {
  title: 'Deal custom fields',
  operations: {
    'deal-custom-fields.list': {
      name: 'List custom fields of deals',
      purpose: 'The custom fields that deals can have, with their types and choices.',
      also: 'definitions properties',
    },
    'deal-custom-fields.get': {
      name: 'Get a custom field of deals',
      purpose: 'One field with its type, choices and default.',
      also: 'definition property',
    },
    'deal-custom-fields.create': {
      name: 'Create a custom field for deals',
      purpose: 'Adds a field to all deals. Its type cannot be changed later.',
      also: 'new property add',
    },
    'deal-custom-fields.update': {
      name: 'Update a custom field of deals',
      purpose: 'Changes its label, choices, default or place.',
      also: 'edit rename property',
    },
    'deal-custom-fields.delete': {
      name: 'Delete a custom field of deals',
      purpose: 'Deletes the field and what every deal holds in it.',
      also: 'remove property',
    },
    'deal-custom-fields.list-values': {
      name: 'List custom field values of deals',
      purpose: 'What the custom fields of deals hold. Money comes in cents.',
      also: 'data',
    },
    'deal-custom-fields.get-value': {
      name: 'Get a custom field value of a deal',
      purpose: 'One value, by its own id.',
      also: 'data',
    },
    'deal-custom-fields.set-value': {
      name: 'Set a custom field value of a deal',
      purpose: 'Fills one custom field of one deal. Takes ids, not names.',
      also: 'data fill property',
    },
    'deal-custom-fields.set-values': {
      name: 'Set several custom field values of deals',
      purpose: 'Fills several fields in one request. The body is a plain list, without a name around it.',
      also: 'bulk data fill many',
    },
    'deal-custom-fields.change-value': {
      name: 'Change a custom field value of a deal',
      purpose: 'Replaces one value. Takes the id of the value, not that of the field.',
      also: 'update data edit',
    },
    'deal-custom-fields.change-values': {
      name: 'Change several custom field values of deals',
      purpose: 'Takes the ids of the values, not those of the fields. The body is a plain list.',
      also: 'bulk update data many',
    },
    'deal-custom-fields.clear-value': {
      name: 'Delete a custom field value of a deal',
      purpose: 'Empties the field for this deal; the field itself stays.',
      also: 'clear remove data',
    },
  },
  fields: {
    'filters[dealId]': { label: 'Filter: deal', help: 'The capital letter of the name counts.' },
  },
} satisfies GroupWords;
