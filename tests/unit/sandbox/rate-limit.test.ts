import { expect, test } from 'vitest';
import { call, sandboxFor } from './client.ts';

const ME = '/api/3/users/me';

test('five calls in a sliding second, the sixth is told when to come back', async () => {
  let now = 10_000;
  const sandbox = await sandboxFor({ now: () => now });
  for (const left of ['4', '3', '2', '1', '0']) {
    const { status, headers } = await call(sandbox, 'GET', ME);
    expect([status, headers['ratelimit-limit'], headers['ratelimit-remaining']]).toEqual([200, '5', left]);
    now += 100;
  }
  const refused = await call(sandbox, 'GET', ME);
  expect(refused.status).toBe(429);
  expect(refused.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0' });
  now = 11_000;
  expect((await call(sandbox, 'GET', ME)).status, 'the first call has left the window').toBe(200);
  expect((await call(sandbox, 'GET', ME)).status, 'the second has not').toBe(429);
});

test('all keys of an account share the budget, other accounts have their own', async () => {
  const sandbox = await sandboxFor({ now: () => 10_000 });
  const [nora, sam] = sandbox.account('acme').users;
  for (let calls = 0; calls < 5; calls += 1) await call(sandbox, 'GET', ME, undefined, nora?.key);
  expect((await call(sandbox, 'GET', ME, undefined, sam?.key)).status).toBe(429);
  expect((await call(sandbox, 'GET', ME, undefined, undefined, 'brightdental')).status).toBe(200);
});

test('a refused call costs nothing', async () => {
  let now = 10_000;
  const sandbox = await sandboxFor({ now: () => now });
  for (let calls = 0; calls < 20; calls += 1) await call(sandbox, 'GET', ME);
  now = 11_000;
  for (let calls = 0; calls < 5; calls += 1) expect((await call(sandbox, 'GET', ME)).status).toBe(200);
});
