import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, call, sandboxFor } from './client.ts';

/** Names that depend on the transport, not on the API. */
const TRANSPORT = ['connection', 'content-length', 'transfer-encoding', 'keep-alive', 'date'];

function recordedNames(name: string): string[] {
  const file = new URL(`../../sandbox/data/recorded/${name}.json`, import.meta.url);
  const { headers } = JSON.parse(readFileSync(file, 'utf8')) as { headers: Record<string, unknown> };
  return Object.keys(headers).filter((header) => !TRANSPORT.includes(header));
}

test('answers carry the recorded headers', async () => {
  const sandbox = await sandboxFor();
  const me = await call(sandbox, 'GET', '/api/3/users/me');
  expect(Object.keys(me.headers)).toEqual(expect.arrayContaining(recordedNames('headers-users-me-200')));
  const created = await call(sandbox, 'POST', '/api/3/contacts', { contact: { email: 'h@example.com' } });
  expect(Object.keys(created.headers)).toEqual(
    expect.arrayContaining(recordedNames('headers-contacts-post-201')),
  );
});

test('the request id is fresh each time', async () => {
  const sandbox = await sandboxFor();
  const [one, two] = [
    await call(sandbox, 'GET', '/api/3/users/me'),
    await call(sandbox, 'GET', '/api/3/users/me'),
  ];
  expect(one.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id']);
});

test('cross-origin headers only where they were recorded, and never for Api-Token', async () => {
  const sandbox = await sandboxFor();
  const allowed = async (path: string) =>
    (await call(sandbox, 'GET', path)).headers['access-control-allow-origin'];
  expect(await allowed('/api/3/contacts')).toBe('*');
  expect(await allowed('/api/3/tags')).toBe('*');
  expect(await allowed('/api/3/users/me')).toBeUndefined();
  expect(await allowed('/api/3/lists')).toBeUndefined();
  const preflight = await ask(sandbox, 'https://acme.api-us1.com/api/3/contacts', { method: 'OPTIONS' });
  expect(preflight.headers['access-control-allow-headers']).not.toMatch(/api-token/i);
});
