import { expect, test, vi } from 'vitest';
import { type CallWorld, send } from '@/utils/calls/send';
import { freeBudget, openGuard } from '../support/calls-world';

const call = {
  origin: 'https://acme.api-us1.com',
  key: 'a'.repeat(72),
  account: 'acme',
  method: 'GET' as const,
  target: '/api/3/users/me',
  body: '',
  timeout: 1_000,
  limit: 1_000,
};

const world = (fetching: typeof fetch, over: Partial<CallWorld> = {}): CallWorld => ({
  fetch: fetching,
  now: () => 0,
  onLine: () => true,
  access: { has: async () => true, grantedAtInstall: () => true },
  budget: freeBudget,
  guard: openGuard,
  ...over,
});

const streamed = (...chunks: (Uint8Array<ArrayBuffer> | Error)[]): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk instanceof Error) controller.error(chunk);
        else if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    }),
  );

test('the key goes out in its header alone, with no cookie, no referrer, no cache and no redirect followed', async () => {
  const fetching = vi.fn<typeof fetch>(async () => new Response('{}', { headers: { 'X-Request-Id': '7' } }));
  const outcome = await send(call, world(fetching));
  const [url, init] = fetching.mock.calls[0] ?? [];
  expect(url).toBe('https://acme.api-us1.com/api/3/users/me');
  expect(init).toMatchObject({
    headers: { Accept: 'application/json', 'Api-Token': call.key },
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  expect(outcome).toMatchObject({
    kind: 'answer',
    status: 200,
    body: '{}',
    headers: { 'x-request-id': '7' },
  });
});

test.each([
  'https://evil.example/api/3/users/me',
  '//evil.example/',
  '\\\\evil.example\\x',
  'http://acme.api-us1.com/',
])('a path that leads away from the origin is never sent: %s', async (target) => {
  const fetching = vi.fn<typeof fetch>();
  await expect(send({ ...call, target }, world(fetching))).rejects.toThrow('leaves its origin');
  expect(fetching).not.toHaveBeenCalled();
});

test.each([
  ['access-removed', true],
  ['not-allowed', false],
])('without site access nothing is sent: %s', async (kind, grantedAtInstall) => {
  const fetching = vi.fn<typeof fetch>();
  const access = { has: async () => false, grantedAtInstall: () => grantedAtInstall };
  expect(await send(call, world(fetching, { access }))).toEqual({ kind, ms: 0 });
  expect(fetching).not.toHaveBeenCalled();
});

test('where access was taken away while a call was under way, that is said', async () => {
  const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const access = { has: async (_: string, anew = false) => !anew, grantedAtInstall: () => true };
  expect(await send(call, world(failing, { access }))).toMatchObject({ kind: 'access-removed' });
});

test('a redirect is said to be one', async () => {
  const redirected = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  expect(
    await send(
      call,
      world(async () => redirected),
    ),
  ).toMatchObject({ kind: 'redirect' });
});

test('a network error is offline or unreachable, as the browser says', async () => {
  const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await send(call, world(failing))).toMatchObject({ kind: 'unreachable' });
  expect(await send(call, world(failing, { onLine: () => false }))).toMatchObject({ kind: 'offline' });
});

test('no answer within the time is a timeout, before the headers and within the body', async () => {
  const silent: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  expect(await send({ ...call, timeout: 5 }, world(silent))).toMatchObject({ kind: 'timeout' });
  const stuck: typeof fetch = async (_url, init) =>
    new Response(
      new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      }),
    );
  expect(await send({ ...call, timeout: 5 }, world(stuck))).toMatchObject({ kind: 'timeout' });
});

test('a body is read to its limit and not past it', async () => {
  const chunk = new Uint8Array(600).fill(65);
  expect(
    await send(
      call,
      world(async () => streamed(chunk)),
    ),
  ).toMatchObject({ body: 'A'.repeat(600) });
  expect(
    await send(
      call,
      world(async () => streamed(chunk, chunk, chunk)),
    ),
  ).toMatchObject({ kind: 'too-large' });
});

test('a body that breaks off is cut, and text split between chunks is whole', async () => {
  const half = new TextEncoder().encode('é');
  expect(
    await send(
      call,
      world(async () => streamed(half.slice(0, 1), half.slice(1))),
    ),
  ).toMatchObject({ body: 'é' });
  expect(
    await send(
      call,
      world(async () => streamed(half, new Error('reset'))),
    ),
  ).toMatchObject({ kind: 'cut' });
});
