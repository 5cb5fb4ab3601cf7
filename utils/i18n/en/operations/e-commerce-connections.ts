import type { GroupWords } from '../../operation-words';

/** The words of the operations: E-commerce connections, in English. */
export const eCommerceConnections = {
  title: 'E-commerce connections',
  operations: {
    'e-commerce-connections.list': {
      name: 'List connections',
      purpose: 'The shops and services that the account is connected with.',
      also: 'integrations deep data stores ecommerce',
    },
    'e-commerce-connections.get': {
      name: 'Get a connection',
      purpose: 'One connection with its state.',
      also: 'integration deep data store',
    },
    'e-commerce-connections.create': {
      name: 'Create a connection',
      purpose:
        'Connects the account with a shop of your own. Customers and orders then need the connection’s id.',
      also: 'integration deep data store new add',
    },
    'e-commerce-connections.update': {
      name: 'Update a connection',
      purpose: 'Changes name, addresses or state of a connection.',
      also: 'integration deep data store edit rename',
    },
    'e-commerce-connections.delete': {
      name: 'Delete a connection',
      purpose: 'Ends the connection; its customers and orders may go with it. This cannot be undone.',
      also: 'integration deep data store remove disconnect',
    },
  },
  fields: {
    connection: { label: 'Connection', help: 'The id of the connection.' },
    service: { label: 'Service', help: 'The name of the shop system, in small letters.' },
    'filters[service]': { label: 'Filter: service' },
    externalid: { label: 'Shop', help: 'The id of the shop in that service.' },
    logoUrl: { label: 'Address of the logo' },
    linkUrl: { label: 'Address of the service', help: 'Where its settings are.' },
    listId: { label: 'List', help: 'Where customers who accept marketing go.' },
    connectionStatus: { label: 'State', choices: { 1: 'Connected', 0: 'In error' } },
    syncStatus: { label: 'Synchronization', choices: { 1: 'Running', 0: 'Stopped' } },
  },
} satisfies GroupWords;
