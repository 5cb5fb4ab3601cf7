import type { GroupWords } from '../../operation-words';

/** The words of the operations: Addresses, in English. */
export const addresses = {
  title: 'Addresses',
  operations: {
    'addresses.list': {
      name: 'List sender addresses',
      purpose: 'The postal addresses that messages can show at their foot.',
      also: 'postal sender footer',
    },
    'addresses.get': {
      name: 'Get a sender address',
      purpose: 'One postal address.',
      also: 'postal sender',
    },
    'addresses.create': {
      name: 'Create a sender address',
      purpose: 'Adds a postal address for campaigns to use.',
      also: 'postal sender new add',
    },
    'addresses.update': {
      name: 'Update a sender address',
      purpose:
        'Campaigns that use the address show it changed. The reference spells some names in two ways; if a change is not kept, send the other spelling.',
      also: 'postal sender edit',
    },
    'addresses.delete': {
      name: 'Delete a sender address',
      purpose: 'Campaigns can no longer use it. This cannot be undone.',
      also: 'postal sender remove',
    },
    'addresses.remove-from-group': {
      name: 'Remove a sender address from a user group',
      purpose: 'The group can no longer use the address. Takes the id of the link between the two.',
      also: 'unlink postal',
    },
    'addresses.remove-from-list': {
      name: 'Remove a sender address from a list',
      purpose: 'The list no longer has the address of its own. Takes the id of the link between the two.',
      also: 'unlink postal',
    },
  },
  fields: {
    address: { label: 'Sender address', help: 'The id of the address.' },
    addressGroup: { label: 'Link of address and user group', help: 'Its own id, not that of the address.' },
    addressList: { label: 'Link of address and list', help: 'Its own id, not that of the address.' },
    company_name: { label: 'Company' },
    companyName: { label: 'Company, by its other name', help: 'The example of the reference spells it so.' },
    address_1: { label: 'First line' },
    address1: { label: 'First line, by its other name', help: 'The example of the reference spells it so.' },
    address_2: { label: 'Second line' },
    address2: { label: 'Second line, by its other name', help: 'The example of the reference spells it so.' },
    city: { label: 'City' },
    state: { label: 'State or region' },
    zip: { label: 'Postcode' },
    district: { label: 'District' },
    country: { label: 'Country' },
    global: { label: 'For the whole account', help: '1 for yes, 0 for no.' },
    allgroup: { label: 'For all user groups', help: '1 for yes, 0 for no.' },
    is_default: { label: 'The usual address' },
  },
} satisfies GroupWords;
