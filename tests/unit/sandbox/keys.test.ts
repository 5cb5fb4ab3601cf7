import { expect, test } from 'vitest';
import { ask, call, jsonOf, type Received, sandboxFor } from './client.ts';

const FRESH_PER_REQUEST = [
  'x-request-id',
  'x-envoy-upstream-service-time',
  'cf-ray',
  'cf-request-id',
  'set-cookie',
  'date',
];

/** All that could tell one refusal from another. */
function comparable({ status, headers, text }: Received) {
  const steady = Object.entries(headers).filter(([name]) => !FRESH_PER_REQUEST.includes(name));
  return { status, text, headers: Object.fromEntries(steady), names: Object.keys(headers) };
}

test('keys are 72 lowercase hex, differ, and are the same in every run', async () => {
  const [one, two] = [await sandboxFor(), await sandboxFor()];
  const keys = [...one.account('acme').users, ...one.account('brightdental').users].map(({ key }) => key);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{72}$/);
  expect(new Set(keys).size).toBe(keys.length);
  expect(two.account('acme').users.map(({ key }) => key)).toEqual(keys.slice(0, 3));
});

test('a missing, wrong, foreign, reset and deleted key are answered byte for byte the same', async () => {
  const sandbox = await sandboxFor();
  const [nora, sam] = sandbox.account('acme').users;
  sandbox.resetKey('acme', '1');
  sandbox.deleteUser('acme', '2');
  const path = '/api/3/users/me';
  const refusals = [
    await ask(sandbox, `https://acme.api-us1.com${path}`),
    await call(sandbox, 'GET', path, undefined, 'f'.repeat(72)),
    await call(sandbox, 'GET', path, undefined, sandbox.account('brightdental').users[0]?.key),
    await call(sandbox, 'GET', path, undefined, nora?.key),
    await call(sandbox, 'GET', path, undefined, sam?.key),
  ].map(comparable);
  expect(refusals[0]?.status).toBe(403);
  for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
});

test('a key works at once after the reset, and says whose it is', async () => {
  const sandbox = await sandboxFor();
  const key = sandbox.resetKey('acme', '2');
  const { user } = jsonOf<{ user: { id: string; email: string } }>(
    await call(sandbox, 'GET', '/api/3/users/me', undefined, key),
  );
  expect(user).toMatchObject({ id: '2', email: 'sam@acme-outdoor.example' });
});

test('a user deleted through the API loses the key', async () => {
  const sandbox = await sandboxFor();
  const sam = sandbox.account('acme').users[1];
  expect((await call(sandbox, 'DELETE', '/api/3/users/2')).status).toBe(200);
  expect((await call(sandbox, 'GET', '/api/3/users/me', undefined, sam?.key)).status).toBe(403);
});

test('a bearer token and a key in the address are no substitute', async () => {
  const sandbox = await sandboxFor();
  const key = sandbox.account('acme').users[0]?.key ?? '';
  const bearer = await ask(sandbox, 'https://acme.api-us1.com/api/3/users/me', {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(bearer.status).toBe(403);
  expect((await ask(sandbox, `https://acme.api-us1.com/api/3/users/me?api_key=${key}`)).status).toBe(403);
  expect((await ask(sandbox, `https://acme.api-us1.com/api/3/brandings?api_key=${key}`)).status).toBe(200);
});

test('the API answers on the app host and on custom domains too', async () => {
  const sandbox = await sandboxFor();
  const headers = { 'api-token': sandbox.account('acme').users[0]?.key ?? '' };
  for (const host of ['acme.activehosted.com', 'crm.agency.example', 'api.agency.example']) {
    expect((await ask(sandbox, `https://${host}/api/3/users/me`, { headers })).status, host).toBe(200);
  }
});
