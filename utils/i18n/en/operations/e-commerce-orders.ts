import type { GroupWords } from '../../operation-words';

/** The words of the operations: E-commerce orders, in English. */
export const eCommerceOrders = {
  title: 'E-commerce orders',
  operations: {
    'e-commerce-orders.list': {
      name: 'List orders',
      purpose: 'Orders and abandoned carts of connected shops. Amounts are in cents.',
      also: 'purchases sales carts ecommerce',
    },
    'e-commerce-orders.get': {
      name: 'Get an order',
      purpose: 'One order with its amounts in cents; its products are read apart.',
      also: 'purchase sale cart',
    },
    'e-commerce-orders.create': {
      name: 'Create an order',
      purpose:
        'Adds an order, or an abandoned cart if it has a date of abandonment. Amounts are in cents. With source 1, automations of the shop can start and send messages.',
      also: 'purchase sale abandoned cart new add',
    },
    'e-commerce-orders.update': {
      name: 'Update an order',
      purpose:
        'Changes the order. Send all its products: those before may be replaced. Amounts are in cents.',
      also: 'purchase sale edit complete cart',
    },
    'e-commerce-orders.delete': {
      name: 'Delete an order',
      purpose: 'Deletes the order with its products. This cannot be undone.',
      also: 'purchase sale cart remove',
    },
    'e-commerce-orders.list-products-of-order': {
      name: 'List the products of an order',
      purpose: 'What one order is made of, with prices in cents.',
      also: 'line items articles',
    },
    'e-commerce-orders.list-products': {
      name: 'List the products of all orders',
      purpose: 'Every line of every order, with prices in cents.',
      also: 'line items articles',
    },
    'e-commerce-orders.get-product': {
      name: 'Get a product of an order',
      purpose: 'One line of an order, by its own id.',
      also: 'line item article',
    },
    'e-commerce-orders.list-activities': {
      name: 'List the activities of orders',
      purpose: 'What happened with orders. Not in the reference.',
      also: 'history log',
    },
  },
  fields: {
    ecomOrder: { label: 'Order', help: 'The id that ActiveCampaign gave the order.' },
    ecomOrderProduct: { label: 'Line of an order', help: 'Its own id, not that of the order.' },
    connectionid: { label: 'Connection', help: 'The id of the connection with the shop.' },
    customerid: { label: 'Customer', help: 'The id that ActiveCampaign gave the customer.' },
    externalid: { label: 'Order in the shop', help: 'The id that the shop gave the order.' },
    externalcheckoutid: {
      label: 'Cart in the shop',
      help: 'Meant for abandoned carts, though the reference asks for it always.',
    },
    source: {
      label: 'Source',
      help: 'A new order can start automations.',
      choices: { 0: 'History', 1: 'New order' },
    },
    orderProducts: { label: 'Products' },
    productId: { label: 'Product in the shop', help: 'The id that the shop gave the product.' },
    price: { label: 'Price of one', help: 'In cents.' },
    quantity: { label: 'Quantity' },
    sku: { label: 'SKU', help: 'The shop’s number of the article.' },
    imageUrl: { label: 'Address of a picture' },
    productUrl: { label: 'Address of the product' },
    orderUrl: { label: 'Address of the order' },
    totalPrice: { label: 'Total', help: 'In cents, with taxes and shipping.' },
    shippingAmount: { label: 'Shipping', help: 'In cents.' },
    taxAmount: { label: 'Taxes', help: 'In cents.' },
    discountAmount: { label: 'Discount', help: 'In cents.' },
    shippingMethod: { label: 'Way of shipping' },
    orderNumber: { label: 'Number of the order', help: 'As the customer sees it.' },
    externalCreatedDate: { label: 'Date of the order', help: 'With its time zone.' },
    externalUpdatedDate: { label: 'Date of the last change', help: 'With its time zone.' },
    abandonedDate: {
      label: 'Date of abandonment',
      help: 'Meant for abandoned carts, though the reference asks for it always.',
    },
    orderDiscounts: { label: 'Discounts' },
    discountType: { label: 'Applies to', help: 'The order, or its shipping.' },
    'filters[connectionid]': { label: 'Filter: connection' },
    'filters[externalid]': { label: 'Filter: order in the shop' },
    'filters[externalcheckoutid]': { label: 'Filter: cart in the shop' },
    'filters[email]': { label: 'Filter: e-mail address' },
    'filters[state]': {
      label: 'Filter: state',
      choices: { 0: 'Pending', 1: 'Complete', 2: 'Abandoned', 3: 'Recovered', 4: 'Waiting' },
    },
    'filters[customerid]': { label: 'Filter: customer' },
    'filters[external_created_date]': { label: 'Filter: date of the order' },
    'orders[connectionid]': { label: 'Order by connection' },
    'orders[externalid]': { label: 'Order by order in the shop' },
    'orders[externalcheckoutid]': { label: 'Order by cart in the shop' },
    'orders[email]': { label: 'Order by e-mail address' },
    'orders[state]': { label: 'Order by state' },
    'orders[customerid]': { label: 'Order by customer' },
    'orders[external_created_date]': { label: 'Order by date of the order' },
  },
} satisfies GroupWords;
