import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { built, sent } from './walk';

/** Those that the console builds and never sends, with the reason. */
const neverSent: Readonly<Record<string, string>> = {
  /** It goes to a host of its own, to which no key may travel. */
  'event-tracking.track': 'event-tracking',
  /** It wants the key in its address, where logs keep it. */
  'templates.share': 'key-in-address',
};

let sandbox: Sandbox;
let now = Date.UTC(2026, 5, 1);

beforeAll(async () => {
  sandbox = await startSandbox({
    // A second passes between two looks, so that no call meets the rate limit.
    now: () => {
      now += 1_000;
      return now;
    },
  });
});

afterAll(() => sandbox.close());

const sendable = operations.filter(({ id }) => !Object.hasOwn(neverSent, id));
const named = (those: readonly Operation[]) => those.map((operation) => [operation.id, operation] as const);

test('all operations are here', () => {
  expect(operations).toHaveLength(364);
  expect(sendable).toHaveLength(364 - Object.keys(neverSent).length);
});

test.each(named(sendable))(
  '%s is sent with its examples, understood and answered',
  async (_id, operation) => {
    const request = built(operation);
    if ('blocked' in request) throw new Error(`blocked: ${request.blocked.why}`);
    expect(await sent(request.draft, sandbox)).toBe('');
  },
);

test.each(named(sendable.filter(({ inQuery }) => inQuery.length > 0)))(
  '%s is understood with all that its query can take',
  async (_id, operation) => {
    const request = built(operation, true);
    if ('blocked' in request) throw new Error(`blocked: ${request.blocked.why}`);
    expect(await sent(request.draft, sandbox)).toBe('');
  },
);

test.each(Object.entries(neverSent))('%s is built and never sent', (id, kind) => {
  const operation = operations.find((one) => one.id === id);
  expect(operation && built(operation)).toEqual({ blocked: { why: 'never-sent', kind } });
});

const operationOf = (id: string): Operation => {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`No operation ${id}`);
  return found;
};

const contact = operationOf('contacts.create');
const [first] = contact.body?.fields ?? [];
if (!first || !contact.body) throw new Error('A contact has fields');

test.each<[string, Operation, string]>([
  ['another wrapper', { ...contact, body: { ...contact.body, wrapper: 'person' } }, '400 '],
  ['no wrapper', { ...contact, body: { fields: contact.body.fields } }, '400 '],
  [
    'a required field left out',
    {
      ...contact,
      body: { wrapper: 'contact', fields: [{ name: 'firstName', type: 'text', example: 'Lena' }] },
    },
    '422 ',
  ],
  [
    'a field that nobody knows',
    {
      ...contact,
      body: { wrapper: 'contact', fields: [first, { name: 'mail', type: 'text', example: 'x' }] },
    },
    'unknown: contact.mail',
  ],
  [
    'a query that nobody knows',
    { ...contact, inQuery: [{ name: 'sort', type: 'text', required: true, example: 'up' }] },
    'unknown: sort',
  ],
  [
    'a value of another type',
    {
      ...operationOf('deals.create'),
      body: {
        wrapper: 'deal',
        fields: [
          ...(operationOf('deals.create').body?.fields ?? []),
          { name: 'value', type: 'text', example: 'much' },
        ],
      },
    },
    '400 ',
  ],
  ['another path', { ...contact, path: '/api/3/contact' }, '404 '],
  ['another method', { ...contact, method: 'PATCH' }, '405 '],
  ['JSON where a form is wanted', { ...operationOf('forms.set-opt-in'), path: '/api/3/form/optin/' }, '400 '],
])('an operation with %s is found out', async (_what, operation, problem) => {
  const request = built(operation);
  if ('blocked' in request) throw new Error(`blocked: ${request.blocked.why}`);
  expect(await sent(request.draft, sandbox)).toContain(problem);
});
