import {
  cents,
  choice,
  dateTime,
  email,
  id,
  integer,
  longText,
  objects,
  required,
  text,
  url,
} from '../fields';
import type { Field } from '../types';

const products = objects('orderProducts', [
  required(text('externalid', 'bike-4711', { words: 'productId' })),
  required(text('name', 'City bicycle')),
  required(cents('price', 64900)),
  required(integer('quantity', 1)),
  text('category', 'Bicycles'),
  text('sku', 'CB-56-BLUE'),
  longText('description', 'A bicycle for every day'),
  url('imageUrl', 'https://bicycles.example/city.jpg'),
  url('productUrl', 'https://bicycles.example/city'),
]);

const discounts = objects('orderDiscounts', [
  text('name', 'SPRING'),
  choice('type', ['order', 'shipping'], { words: 'discountType' }),
  cents('discountAmount', 1000),
]);

const externalid = text('externalid', 'order-2001');
const externalcheckoutid = text('externalcheckoutid', 'cart-3001');
const customerEmail = email('email', 'jo.marsh@mail.example');
const totalPrice = cents('totalPrice', 66400);
const currency = text('currency', 'EUR');
const abandonedDate = dateTime('abandonedDate', '2026-11-20T18:30:00+01:00');

const amounts = [cents('shippingAmount', 1500), cents('taxAmount', 10650), cents('discountAmount', 1000)];

const details = [
  url('orderUrl', 'https://bicycles.example/orders/2001'),
  text('orderNumber', '2001'),
  text('shippingMethod', 'Parcel'),
  dateTime('externalUpdatedDate', '2026-11-20T18:05:00+01:00'),
];

/** What makes an order. The reference asks for the dates and ids of a cart of every order. */
export const orderCreation: readonly Field[] = [
  required(externalid),
  required(choice('source', [0, 1])),
  required(customerEmail),
  required(id('connectionid', '1')),
  required(id('customerid', '1')),
  products,
  required(totalPrice),
  ...amounts,
  required(currency),
  required(dateTime('externalCreatedDate', '2026-11-20T18:00:00+01:00')),
  required(externalcheckoutid),
  required(abandonedDate),
  ...details,
  discounts,
];

/** What can be changed of an order. */
export const orderChange: readonly Field[] = [
  externalid,
  customerEmail,
  products,
  totalPrice,
  ...amounts,
  currency,
  externalcheckoutid,
  abandonedDate,
  ...details,
  discounts,
];
