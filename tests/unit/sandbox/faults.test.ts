import { expect, test } from 'vitest';
import type { FaultRule } from '../../sandbox/sandbox.ts';
import { ask, call, jsonOf, sandboxFor } from './client.ts';

const ME = '/api/3/users/me';
const SYNC = '/api/3/contact/sync';

async function under(rule: FaultRule) {
  const sandbox = await sandboxFor();
  sandbox.fault(rule);
  return { sandbox, received: call(sandbox, 'GET', ME) };
}

test('status, with a body and headers of its own', async () => {
  const { received } = await under({
    kind: 'status',
    status: 503,
    body: 'busy',
    headers: { 'retry-after': '7' },
  });
  const { status, text, headers } = await received;
  expect([status, text, headers['retry-after']]).toEqual([503, 'busy', '7']);
});

test.each([301, 302, 303, 307, 308])('redirect %i to another host', async (status) => {
  const { received } = await under({
    kind: 'redirect',
    status,
    to: 'https://elsewhere.example/api/3/users/me',
  });
  const answer = await received;
  expect([answer.status, answer.headers.location]).toEqual([
    status,
    'https://elsewhere.example/api/3/users/me',
  ]);
});

test('HTML, empty and broken answers', async () => {
  const html = await (await under({ kind: 'html' })).received;
  expect([html.status, html.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect((await (await under({ kind: 'empty' })).received).text).toBe('');
  const broken = await (await under({ kind: 'broken-json' })).received;
  expect(() => JSON.parse(broken.text)).toThrow(SyntaxError);
  const soft = await (await under({ kind: 'soft-failure' })).received;
  expect([soft.status, soft.text, soft.headers['x-ac-error']]).toEqual([200, '', 'Code 9001']);
});

test('20 MB of valid JSON', async () => {
  const { text } = await (await under({ kind: 'huge' })).received;
  expect(text.length).toBeGreaterThanOrEqual(20 * 1024 * 1024);
  expect(jsonOf<{ contacts: unknown[] }>({ status: 200, headers: {}, text }).contacts.length).toBeGreaterThan(
    1000,
  );
});

test('cut before: nothing was carried out. Cut after: it was', async () => {
  const sandbox = await sandboxFor();
  const count = () => sandbox.account('acme').table('contacts').all().length;
  const sync = (email: string) => call(sandbox, 'POST', SYNC, { contact: { email } });
  const before = count();
  sandbox.fault({ kind: 'cut-before', path: SYNC, times: 1 });
  await expect(sync('a@example.com')).rejects.toThrow(/hang up|ECONNRESET/);
  expect(count()).toBe(before);
  sandbox.fault({ kind: 'cut-after', path: SYNC, times: 1 });
  await expect(sync('b@example.com')).rejects.toThrow(/hang up|ECONNRESET/);
  expect(count()).toBe(before + 1);
  expect((await sync('c@example.com')).status).toBe(201);
});

test('cut in the body: the answer begins and never ends', async () => {
  const { sandbox, received } = await under({ kind: 'cut-body' });
  await expect(received).rejects.toThrow(/aborted|ECONNRESET/);
  expect(sandbox.log.at(-1)).toMatchObject({ status: 200, aborted: true });
});

test('a delay holds the answer for its time, a call that gives up is logged as aborted', async () => {
  const { received } = await under({ kind: 'delay', ms: 40 });
  const began = performance.now();
  expect((await received).status).toBe(200);
  expect(performance.now() - began).toBeGreaterThanOrEqual(39);
});

test('closing the sandbox cuts an answer that is held for ever', async () => {
  for (const kind of ['delay', 'stall-body'] as const) {
    const { sandbox, received } = await under({ kind });
    const refused = expect(received).rejects.toThrow(/hang up|aborted|ECONNRESET/);
    await expect.poll(() => sandbox.log.length).toBe(1);
    await sandbox.close();
    await refused;
    await expect.poll(() => sandbox.log[0]?.aborted).toBe(true);
  }
});

test('a rule fits by host, path, method and times, and can be cleared', async () => {
  const sandbox = await sandboxFor();
  const status = async (method: string, path: string) => (await call(sandbox, method, path)).status;
  sandbox.fault({
    kind: 'status',
    status: 500,
    host: 'acme.*',
    path: '/api/3/users/*',
    method: 'get',
    times: 1,
  });
  expect(await status('GET', '/api/3/lists')).toBe(200);
  expect((await call(sandbox, 'GET', ME, undefined, undefined, 'brightdental')).status).toBe(200);
  expect(await status('GET', ME)).toBe(500);
  expect(await status('GET', ME)).toBe(200);
  sandbox.fault({ kind: 'status', status: 502 });
  expect(await status('GET', ME)).toBe(502);
  sandbox.clearFaults();
  expect(await status('GET', ME)).toBe(200);
});

test('another process can drive it: a header for one request, the control path for more', async () => {
  const sandbox = await sandboxFor();
  const one = await ask(sandbox, `https://acme.api-us1.com${ME}`, {
    headers: { 'x-sandbox-fault': JSON.stringify({ kind: 'status', status: 418 }) },
  });
  expect(one.status).toBe(418);
  const control = (method: string, name: string, body?: unknown) =>
    ask(sandbox, `https://127.0.0.1:${sandbox.port}/__sandbox/${name}`, { method, body });
  expect((await control('POST', 'fault', { kind: 'nonsense' })).status).toBe(400);
  await control('POST', 'fault', { kind: 'status', status: 402, times: 1 });
  expect((await call(sandbox, 'GET', ME)).status).toBe(402);
  const { key } = jsonOf<{ key: string }>(await control('POST', 'reset-key', { account: 'acme', user: '1' }));
  expect(key).toBe(sandbox.account('acme').users[0]?.key);
  await control('POST', 'accounts', { count: 300 });
  const state = jsonOf<{ accounts: unknown[]; log: { url: string }[] }>(await control('GET', 'state'));
  expect(state.accounts).toHaveLength(304);
  expect(state.log.map(({ url }) => url)).toEqual([ME, ME]);
});

test('the log tells what arrived, at another origin too', async () => {
  const sandbox = await sandboxFor();
  await call(sandbox, 'POST', SYNC, { contact: { email: 'log@example.com' } });
  await ask(sandbox, 'https://elsewhere.example/api/3/users/me');
  expect(sandbox.log).toMatchObject([
    { host: 'acme.api-us1.com', method: 'POST', url: SYNC, status: 201, aborted: false },
    { host: 'elsewhere.example', method: 'GET', url: ME, status: 200 },
  ]);
  expect(sandbox.log[0]?.body).toContain('log@example.com');
  sandbox.clearLog();
  expect(sandbox.log).toEqual([]);
});
