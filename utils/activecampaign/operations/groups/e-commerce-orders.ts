import { choice, date, email, id, order, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';
import { orderChange, orderCreation } from './e-commerce-orders-body';

const ecomOrderId = id('ecomOrderId', '1', { words: 'ecomOrder' });
const ecomOrder = id('id', '1', { words: 'ecomOrder' });

const columns = [
  'connectionid',
  'externalid',
  'externalcheckoutid',
  'email',
  'state',
  'customerid',
  'external_created_date',
];

/** Orders and abandoned carts of connected shops. Amounts are in cents. */
export const eCommerceOrders: OperationGroup = {
  id: 'e-commerce-orders',
  operations: [
    {
      id: 'e-commerce-orders.list',
      method: 'GET',
      path: '/api/3/ecomOrders',
      effect: 'read',
      rows: 'ecomOrders',
      reference: 'list-all-orders',
      inPath: [],
      inQuery: [
        id('filters[connectionid]', '1'),
        text('filters[externalid]', 'order-2001'),
        text('filters[externalcheckoutid]', 'cart-3001'),
        email('filters[email]', 'jo.marsh@mail.example'),
        choice('filters[state]', [0, 1, 2, 3, 4], { example: 1 }),
        id('filters[customerid]', '1'),
        date('filters[external_created_date]', '2026-11-20'),
        ...columns.map((column) => order(column, { words: `orders[${column}]` })),
        ...paging,
      ],
    },
    {
      id: 'e-commerce-orders.get',
      method: 'GET',
      path: '/api/3/ecomOrders/{ecomOrderId}',
      effect: 'read',
      reference: 'get-order',
      inPath: [required(ecomOrderId)],
      inQuery: [],
    },
    {
      id: 'e-commerce-orders.create',
      method: 'POST',
      path: '/api/3/ecomOrders',
      effect: 'write',
      reference: 'create-order',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'ecomOrder', fields: orderCreation },
    },
    {
      id: 'e-commerce-orders.update',
      method: 'PUT',
      path: '/api/3/ecomOrders/{id}',
      effect: 'write',
      reference: 'update-order',
      inPath: [required(ecomOrder)],
      inQuery: [],
      body: { wrapper: 'ecomOrder', fields: orderChange },
    },
    {
      id: 'e-commerce-orders.delete',
      method: 'DELETE',
      path: '/api/3/ecomOrders/{ecomOrderId}',
      effect: 'delete',
      reference: 'delete-order',
      inPath: [required(ecomOrderId)],
      inQuery: [],
    },
    {
      id: 'e-commerce-orders.list-products-of-order',
      method: 'GET',
      path: '/api/3/ecomOrders/{id}/orderProducts',
      effect: 'read',
      rows: 'ecomOrderProducts',
      reference: 'list-products-for-order',
      inPath: [required(ecomOrder)],
      inQuery: [...paging],
    },
    {
      id: 'e-commerce-orders.list-products',
      method: 'GET',
      path: '/api/3/ecomOrderProducts',
      effect: 'read',
      rows: 'ecomOrderProducts',
      reference: 'list-ecomorderproducts',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'e-commerce-orders.get-product',
      method: 'GET',
      path: '/api/3/ecomOrderProducts/{id}',
      effect: 'read',
      reference: 'retrieve-an-ecomorderproduct',
      inPath: [required(id('id', '1', { words: 'ecomOrderProduct' }))],
      inQuery: [],
    },
    {
      id: 'e-commerce-orders.list-activities',
      method: 'GET',
      path: '/api/3/ecomOrderActivities',
      effect: 'read',
      rows: 'ecomOrderActivities',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
