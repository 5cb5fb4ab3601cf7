import { expect, test } from 'vitest';
import { createHeldAnswers } from '@/utils/calls/held-answers';
import { createWriteGuard } from '@/utils/calls/write-guard';
import { createConsole } from '@/utils/console/console';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { isGuarded } from '@/utils/credentials/guarded';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';
import { memoryStore } from '../support/memory-store';

/** A console over one saved account, and the calls that its API received. */
async function world(environment: 'production' | 'sandbox' = 'production') {
  const inner = credentialsWorld();
  const { api, repository } = inner;
  api.give('acme.api-us1.com', keyOf('a'), { id: '1', name: 'Nora Lindqvist' });
  const { credential } = await save({ address: address('https://acme.api-us1.com'), key: keyOf('a') }, inner);
  await repository.put({ ...credential, environment });
  const sent: string[] = [];
  const replies: (() => Promise<Response>)[] = [];
  let ids = 0;
  const guard = createWriteGuard({
    session: memoryStore(),
    clock: inner.clock,
    newId: () => `slip-${++ids}`,
    guarded: (account) => isGuarded(account, repository),
  });
  const console = createConsole({
    repository,
    guard,
    clock: inner.clock,
    answers: createHeldAnswers(
      async () => undefined,
      () => 'en',
    ),
    calls: {
      ...inner.calls,
      guard,
      wait: async () => undefined,
      chance: () => 0,
      fetch: async (input, init) => {
        sent.push(`${init?.method} ${String(input)}`);
        return (
          (await replies.shift()?.()) ?? new Response('{"contact":{"id":"8","email":"ana@example.com"}}')
        );
      },
    },
  });
  const request = { id: credential.id, target: '/api/3/contacts/8', body: '' } as const;
  return { console, guard, sent, replies, request, repository };
}

const meant = { effect: 'delete', notifies: false } as const;

test('a read is sent with the account’s key, and its answer is held', async () => {
  const { console, sent, request } = await world();
  const came = await console.send({ ...request, method: 'GET' }, 'call-1', undefined);
  expect(came).toMatchObject({ kind: 'answered', answered: { call: 'call-1', result: { status: 200 } } });
  expect(sent).toEqual(['GET https://acme.api-us1.com/api/3/contacts/8']);
  expect((await console.answer('call-1')).text(0, 10).text).toBe('{"contact"');
  await expect(console.answer('call-2')).rejects.toThrow(CallGone);
});

test('no change to a production account leaves without its confirmation, whatever is tried', async () => {
  const { console, guard, sent, request } = await world();
  const wipe = { ...request, method: 'DELETE' } as const;
  expect(await console.send(wipe, 'c1', undefined)).toEqual({ kind: 'stopped', why: 'read-only' });
  await console.openWrites(request.id, 15);
  expect(await console.send(wipe, 'c2', undefined)).toEqual({ kind: 'stopped', why: 'unconfirmed' });
  const preview = await console.prepare(wipe, meant);
  expect(preview).toMatchObject({
    effect: 'delete',
    record: 'ana@example.com',
    typeName: true,
    guarded: true,
  });
  expect(await console.send(wipe, 'c3', preview.slip)).toEqual({ kind: 'stopped', why: 'unconfirmed' });
  expect(sent.filter((one) => one.startsWith('DELETE'))).toEqual([]);

  const again = await console.prepare(wipe, meant);
  expect(await guard.confirm(again.slip, 'somebody else')).toBe(false);
  expect(await guard.confirm(again.slip, 'ana@example.com')).toBe(true);
  // Another change does not get through with it.
  const other = { ...wipe, target: '/api/3/contacts/9' };
  expect(await console.send(other, 'c4', again.slip)).toEqual({ kind: 'stopped', why: 'unconfirmed' });
  const last = await console.prepare(wipe, meant);
  await guard.confirm(last.slip, 'ana@example.com');
  expect(await console.send(wipe, 'c5', last.slip)).toMatchObject({ kind: 'answered' });
  expect(sent.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
});

test('a sandbox account needs neither', async () => {
  const { console, request } = await world('sandbox');
  expect(await console.writes(request.id)).toEqual({ kind: 'free' });
  expect(await console.send({ ...request, method: 'DELETE' }, 'c1', undefined)).toMatchObject({
    kind: 'answered',
  });
});

test('what was given up is said to be, and what came after a lock is not held', async () => {
  const { console, replies, request } = await world();
  let answer: () => void = () => undefined;
  const late = (): Promise<Response> =>
    new Promise((resolve) => {
      answer = () => resolve(new Response('{}'));
    });
  replies.push(late);
  const first = console.send({ ...request, method: 'GET' }, 'c1', undefined);
  await expect.poll(() => replies.length).toBe(0);
  console.forget();
  answer();
  expect(await first).toEqual({ kind: 'cancelled' });
  await expect(console.answer('c1')).rejects.toThrow(CallGone);
});

test('an account that was removed meanwhile is gone', async () => {
  const { console, repository, request } = await world();
  await repository.remove(request.id);
  await expect(console.send({ ...request, method: 'GET' }, 'c1', undefined)).rejects.toThrow(CredentialGone);
});
