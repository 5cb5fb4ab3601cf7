import type { GroupWords } from '../../operation-words';

/** The words of the operations: E-commerce customers, in English. */
export const eCommerceCustomers = {
  title: 'E-commerce customers',
  operations: {
    'e-commerce-customers.list': {
      name: 'List customers',
      purpose: 'The customers of connected shops, found by address or by their id in the shop.',
      also: 'buyers shoppers ecommerce',
    },
    'e-commerce-customers.get': {
      name: 'Get a customer',
      purpose: 'One customer with sums of orders and revenue, in cents.',
      also: 'buyer shopper',
    },
    'e-commerce-customers.create': {
      name: 'Create a customer',
      purpose: 'Adds a customer of a connected shop. Needs the id of the connection.',
      also: 'buyer shopper new add',
    },
    'e-commerce-customers.update': {
      name: 'Update a customer',
      purpose: 'Changes the fields that you send.',
      also: 'buyer shopper edit opt in',
    },
    'e-commerce-customers.delete': {
      name: 'Delete a customer',
      purpose: 'Deletes the customer of the shop; the contact stays. This cannot be undone.',
      also: 'buyer shopper remove',
    },
  },
  fields: {
    customer: { label: 'Customer', help: 'The id that ActiveCampaign gave the customer.' },
    connectionid: { label: 'Connection', help: 'The id of the connection with the shop.' },
    externalid: { label: 'Customer in the shop', help: 'The id that the shop gave the customer.' },
    acceptsMarketing: { label: 'Accepts marketing', help: '1 for yes, 0 for no. Only with consent.' },
    'filters[email]': { label: 'Filter: e-mail address' },
    'filters[externalid]': { label: 'Filter: customer in the shop' },
    'filters[connectionid]': { label: 'Filter: connection' },
  },
} satisfies GroupWords;
