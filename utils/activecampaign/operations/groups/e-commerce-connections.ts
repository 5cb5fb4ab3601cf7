import { choice, id, paging, pick, required, text, url } from '../fields';
import type { OperationGroup } from '../types';

const connection = id('id', '1', { words: 'connection' });

const fields = [
  text('service', 'bicycle-shop'),
  text('externalid', 'store-1'),
  text('name', 'Brindlewick Bicycles'),
  url('logoUrl', 'https://bicycles.example/logo.png'),
  url('linkUrl', 'https://bicycles.example/admin'),
];

/** Connections of the account with shops and other services. */
export const eCommerceConnections: OperationGroup = {
  id: 'e-commerce-connections',
  operations: [
    {
      id: 'e-commerce-connections.list',
      method: 'GET',
      path: '/api/3/connections',
      effect: 'read',
      rows: 'connections',
      reference: 'list-all-connections',
      inPath: [],
      inQuery: [text('filters[service]', 'bicycle-shop'), text('filters[externalid]', 'store-1'), ...paging],
    },
    {
      id: 'e-commerce-connections.get',
      method: 'GET',
      path: '/api/3/connections/{id}',
      effect: 'read',
      reference: 'get-connection',
      inPath: [required(connection)],
      inQuery: [],
    },
    {
      id: 'e-commerce-connections.create',
      method: 'POST',
      path: '/api/3/connections',
      effect: 'write',
      reference: 'create-connection',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'connection', fields: [...fields.map(required), pick('listId', 'list')] },
    },
    {
      id: 'e-commerce-connections.update',
      method: 'PUT',
      path: '/api/3/connections/{id}',
      effect: 'write',
      reference: 'update-connection',
      inPath: [required(connection)],
      inQuery: [],
      body: {
        wrapper: 'connection',
        fields: [
          ...fields,
          choice('status', [1, 0], { words: 'connectionStatus' }),
          choice('syncStatus', [1, 0]),
        ],
      },
    },
    {
      id: 'e-commerce-connections.delete',
      method: 'DELETE',
      path: '/api/3/connections/{id}',
      effect: 'delete',
      reference: 'delete-connection',
      inPath: [required(connection)],
      inQuery: [],
    },
  ],
};
