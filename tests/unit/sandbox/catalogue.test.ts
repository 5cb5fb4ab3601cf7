import { expect, test } from 'vitest';
import { bodyTree, type Node, wrapperOf } from '../../sandbox/api/catalogue/body-tree.ts';
import { OPERATIONS, type Operation } from '../../sandbox/api/catalogue/operations.ts';
import { call, jsonOf, sandboxFor } from './client.ts';

/** Values for fields that must name something that exists, or have a form. */
const KNOWN: Record<string, unknown> = { email: 'someone@example.com', currency: 'eur' };

function valueFor(name: string, node: Node): unknown {
  if (name in KNOWN && node.fields.size === 0) return KNOWN[name];
  const inner = Object.fromEntries([...node.fields].map(([key, child]) => [key, valueFor(key, child)]));
  if (node.type === 'array') return node.fields.size > 0 ? [inner] : [];
  if (node.type === 'object') return inner;
  return node.type === 'boolean' ? true : '1';
}

function bodyFor(operation: Operation): unknown {
  if (operation.body.length === 0) return undefined;
  const body = Object.fromEntries(
    [...bodyTree(operation)].map(([name, node]) => [name, valueFor(name, node)]),
  );
  if (operation.bodyIsForm) return new URLSearchParams(Object.entries(body).map(([n, v]) => [n, String(v)]));
  return operation.bodyIsList ? [body] : body;
}

function addressFor(operation: Operation): string {
  const named: Record<string, string> = {
    email: 'nora@acme-outdoor.example',
    username: 'noral',
    eventName: '__redir',
    ...(operation.group === 'User groups' && { id: '3' }),
  };
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => named[name] ?? '1');
  const required = operation.query.filter((field) => field.required).map(({ name }) => [name, '1']);
  return `${path}?${new URLSearchParams(required)}`;
}

/** Fields inside optional arrays are asked for only where the array is there. */
const asksForSomething = (operation: Operation) =>
  wrapperOf(operation) !== undefined ||
  operation.body.some(({ name, required }) => required && !name.includes('[]'));

const title = (operation: Operation) => `${operation.method} ${operation.path}`;

test('the catalogue is whole', () => {
  expect(OPERATIONS).toHaveLength(363);
  expect(new Set(OPERATIONS.map(title)).size).toBe(363);
});

test('every operation answers a valid request', async () => {
  const wrong: string[] = [];
  for (const operation of OPERATIONS) {
    // A world of its own where one operation could take away what the next one names.
    const sandbox = await sandboxFor();
    const key = sandbox.account('acme').users[0]?.key ?? '';
    const api = operation.path.startsWith('/api/2') ? `&api_key=${key}` : '';
    const received = await call(sandbox, operation.method, addressFor(operation) + api, bodyFor(operation));
    if (received.status > 299)
      wrong.push(`${title(operation)}: ${received.status} ${received.text.slice(0, 120)}`);
    await sandbox.close();
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('every collection has a list and a total', async () => {
  const sandbox = await sandboxFor();
  const wrong: string[] = [];
  for (const operation of OPERATIONS.filter(({ method, collection }) => method === 'GET' && collection)) {
    const body = jsonOf<Record<string, unknown>>(await call(sandbox, 'GET', addressFor(operation)));
    if (!Object.values(body).some(Array.isArray)) wrong.push(title(operation));
  }
  expect(wrong).toEqual([]);
}, 30_000);

test('every required field is missed, in one of the known shapes', async () => {
  const sandbox = await sandboxFor();
  const wrong: string[] = [];
  for (const operation of OPERATIONS.filter(asksForSomething)) {
    const received = await call(
      sandbox,
      operation.method,
      addressFor(operation),
      operation.bodyIsList ? [{}] : {},
    );
    const body = received.text.startsWith('{') ? jsonOf<Record<string, unknown>>(received) : {};
    if (![400, 422].includes(received.status) || !('errors' in body)) wrong.push(title(operation));
  }
  expect(wrong).toEqual([]);
}, 30_000);

test('a path that the official definition misspells works as it spells it', async () => {
  const sandbox = await sandboxFor();
  const body = { taskOutcome: { title: 'Reached', sentiment: 'Positive' } };
  expect((await call(sandbox, 'PUT', '/api/3/taskOutccomes/1', body)).status).toBe(200);
  expect(jsonOf(await call(sandbox, 'GET', '/api/3/taskOutcomes/1'))).toMatchObject({
    taskOutcome: { title: 'Reached' },
  });
  expect((await call(sandbox, 'GET', '/api/3/records/orders/external/77')).status).toBe(200);
});

test('kinds of unknown form keep what was written', async () => {
  const sandbox = await sandboxFor();
  const calendar = { title: 'Fairs', type: 'External', notification: false };
  const created = jsonOf<{ calendar: { id: string } }>(
    await call(sandbox, 'POST', '/api/3/calendars', { calendar }),
  );
  const read = await call(sandbox, 'GET', `/api/3/calendars/${created.calendar.id}`);
  expect(jsonOf(read)).toMatchObject({ calendar: { title: 'Fairs', notification: '0' } });
});
