import { expect, test, vi } from 'vitest';
import { type PatientWorld, sendPatiently } from '@/utils/calls/patient';
import type { Call } from '@/utils/calls/send';
import { freeBudget, openGuard } from '../support/calls-world';

const call: Call = {
  account: 'acme',
  origin: 'https://acme.api-us1.com',
  key: 'a'.repeat(72),
  method: 'GET',
  target: '/api/3/contacts',
  body: '',
  timeout: 1_000,
  limit: 1_000,
};

/** A world whose server gives these answers in turn. */
function world(...answers: (Response | Error)[]) {
  const waited: number[] = [];
  const fetching = vi.fn<typeof fetch>(async () => {
    const next = answers.shift() ?? new Response('{}');
    if (next instanceof Error) throw next;
    return next;
  });
  const made: PatientWorld = {
    fetch: fetching,
    now: () => 0,
    onLine: () => true,
    access: { has: async () => true, grantedAtInstall: () => true },
    budget: freeBudget,
    guard: openGuard,
    wait: async (ms, signal) => {
      signal?.throwIfAborted();
      waited.push(ms);
    },
    chance: () => 0,
  };
  return { made, waited, fetching };
}

const busy = (headers: Record<string, string> = {}): Response => new Response('', { status: 429, headers });

test('a read is tried again, as long as the server asked to wait', async () => {
  const { made, waited } = world(busy({ 'retry-after': '2' }), new Response('', { status: 503 }));
  const { outcome, tries } = await sendPatiently(call, made);
  expect(outcome).toMatchObject({ kind: 'answer', status: 200 });
  expect(tries).toBe(3);
  expect(waited).toEqual([2_000, 1_000]);
});

test('after three tries the answer is what it is', async () => {
  const { made, fetching } = world(busy(), busy(), busy(), busy());
  expect((await sendPatiently(call, made)).outcome).toMatchObject({ status: 429 });
  expect(fetching).toHaveBeenCalledTimes(3);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
  'a %s is sent once, whatever comes',
  async (method) => {
    for (const trouble of [busy(), new Response('', { status: 503 }), new TypeError('Failed to fetch')]) {
      const { made, fetching } = world(trouble);
      expect((await sendPatiently({ ...call, method, body: '{}' }, made)).tries).toBe(1);
      expect(fetching).toHaveBeenCalledTimes(1);
    }
  },
);

test('giving up ends the waiting', async () => {
  const leaver = new AbortController();
  const { made, fetching } = world(busy(), busy());
  await expect(
    sendPatiently(
      { ...call, signal: leaver.signal },
      { ...made, budget: { ...freeBudget, pause: () => leaver.abort(new Error('given up')) } },
    ),
  ).rejects.toThrow('given up');
  expect(fetching).toHaveBeenCalledTimes(1);
});
