import { boolean, flag, id, paging, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';

const address = id('id', '2', { words: 'address' });

const optional = [
  text('address_2', '3rd floor'),
  text('city', 'Lyon'),
  text('state', 'Auvergne-Rhône-Alpes'),
  text('zip', '69002'),
  text('district', 'Presqu’île'),
];

const reach = [
  pick('groupid', 'user-group'),
  flag('global', 0),
  flag('allgroup', 1),
  boolean('is_default', false),
];

const fields = [
  required(text('company_name', 'Brindlewick Bicycles')),
  required(text('address_1', '12 Harbour Street')),
  ...optional,
  required(text('country', 'FR')),
  ...reach,
];

/** As the reference's example writes them; its text has `company_name`. */
const otherSpelling = [
  text('companyName', 'Brindlewick Bicycles'),
  text('address1', '12 Harbour Street'),
  text('address2', '3rd floor'),
];

/** The postal addresses that senders show at the foot of their messages. */
export const addresses: OperationGroup = {
  id: 'addresses',
  operations: [
    {
      id: 'addresses.list',
      method: 'GET',
      path: '/api/3/addresses',
      effect: 'read',
      rows: 'addresses',
      reference: 'list-all-addresses',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'addresses.get',
      method: 'GET',
      path: '/api/3/addresses/{id}',
      effect: 'read',
      reference: 'retrieve-an-address',
      inPath: [required(address)],
      inQuery: [],
    },
    {
      id: 'addresses.create',
      method: 'POST',
      path: '/api/3/addresses',
      effect: 'write',
      reference: 'create-an-address',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'address', fields },
    },
    {
      id: 'addresses.update',
      method: 'PUT',
      path: '/api/3/addresses/{id}',
      effect: 'write',
      reference: 'update-an-address',
      inPath: [required(address)],
      inQuery: [],
      body: { wrapper: 'address', fields: [...fields, ...otherSpelling] },
    },
    {
      id: 'addresses.delete',
      method: 'DELETE',
      path: '/api/3/addresses/{id}',
      effect: 'delete',
      reference: 'delete-an-address',
      inPath: [required(address)],
      inQuery: [],
    },
    {
      id: 'addresses.remove-from-group',
      method: 'DELETE',
      path: '/api/3/addressGroups/{id}',
      effect: 'delete',
      reference: 'delete-an-addressgroup',
      inPath: [required(id('id', '4', { words: 'addressGroup' }))],
      inQuery: [],
    },
    {
      id: 'addresses.remove-from-list',
      method: 'DELETE',
      path: '/api/3/addressLists/{id}',
      effect: 'delete',
      reference: 'delete-an-addresslist',
      inPath: [required(id('id', '4', { words: 'addressList' }))],
      inQuery: [],
    },
  ],
};
