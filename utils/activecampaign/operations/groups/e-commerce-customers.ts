import { email, flag, id, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

const customer = id('id', '1', { words: 'customer' });

const fields = [
  id('connectionid', '1'),
  text('externalid', 'customer-1001'),
  email('email', 'jo.marsh@mail.example'),
];

const acceptsMarketing = flag('acceptsMarketing', 1);

/** The customers of connected shops. */
export const eCommerceCustomers: OperationGroup = {
  id: 'e-commerce-customers',
  operations: [
    {
      id: 'e-commerce-customers.list',
      method: 'GET',
      path: '/api/3/ecomCustomers',
      effect: 'read',
      rows: 'ecomCustomers',
      reference: 'list-all-customers',
      inPath: [],
      inQuery: [
        email('filters[email]', 'jo.marsh@mail.example'),
        text('filters[externalid]', 'customer-1001'),
        id('filters[connectionid]', '1'),
        ...paging,
      ],
    },
    {
      id: 'e-commerce-customers.get',
      method: 'GET',
      path: '/api/3/ecomCustomers/{id}',
      effect: 'read',
      reference: 'get-customer',
      inPath: [required(customer)],
      inQuery: [],
    },
    {
      id: 'e-commerce-customers.create',
      method: 'POST',
      path: '/api/3/ecomCustomers',
      effect: 'write',
      reference: 'create-customer',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'ecomCustomer', fields: [...fields.map(required), acceptsMarketing] },
    },
    {
      id: 'e-commerce-customers.update',
      method: 'PUT',
      path: '/api/3/ecomCustomers/{id}',
      effect: 'write',
      reference: 'update-customer',
      inPath: [required(customer)],
      inQuery: [],
      body: { wrapper: 'ecomCustomer', fields: [...fields, acceptsMarketing] },
    },
    {
      id: 'e-commerce-customers.delete',
      method: 'DELETE',
      path: '/api/3/ecomCustomers/{id}',
      effect: 'delete',
      reference: 'delete-customer',
      inPath: [required(customer)],
      inQuery: [],
    },
  ],
};
