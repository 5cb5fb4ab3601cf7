import { expect, test } from 'vitest';
import { createBefores } from '@/utils/calls/befores';
import { createHeldAnswers } from '@/utils/calls/held-answers';
import { createWriteGuard } from '@/utils/calls/write-guard';
import { createConsole } from '@/utils/console/console';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { createHistory } from '@/utils/console/history';
import { limitsInVault } from '@/utils/console/history-limits';
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
  const changed: string[] = [];
  const session = memoryStore();
  const history = createHistory(inner.vault.archive, limitsInVault(inner.vault), inner.clock);
  const replies: (() => Promise<Response>)[] = [];
  let ids = 0;
  const guard = createWriteGuard({
    session,
    clock: inner.clock,
    newId: () => `slip-${++ids}`,
    guarded: (account) => isGuarded(account, repository),
  });
  const console = createConsole({
    repository,
    guard,
    clock: inner.clock,
    befores: createBefores(session),
    history,
    onChange: (account) => changed.push(account),
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
  return { console, guard, sent, changed, session, replies, request, repository, history };
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

const rename = { method: 'PUT', body: '{"contact":{"firstName":"Anna"}}' } as const;
const answers = (...contacts: readonly unknown[]) =>
  contacts.map((contact) => async () => new Response(JSON.stringify({ contact })));

test('the record before a confirmed change is kept with its call, also for a worker that begins anew', async () => {
  const { console, guard, replies, request, session, changed, history } = await world();
  await console.openWrites(request.id, 15);
  const [before, after] = [
    { id: '8', firstName: 'Ana' },
    { id: '8', firstName: 'Anna' },
  ];
  replies.push(...answers(before, after, after));
  const change = { ...request, ...rename };
  const { slip } = await console.prepare(change, { effect: 'write', notifies: false });
  await guard.confirm(slip, '');
  expect(await console.before('c1')).toBeUndefined();
  expect(await console.send(change, 'c1', slip)).toMatchObject({ kind: 'answered' });
  expect(JSON.parse((await console.before('c1')) ?? '')).toEqual(before);
  expect(await createBefores(session).of('c1')).toBe(await console.before('c1'));
  await expect.poll(async () => (await history.entry('c1'))?.before).toBe(JSON.stringify(before));
  expect(changed).toEqual(['acme']);
  expect(await console.verify(change, 'c1', '/api/3/contacts/8')).toMatchObject({
    kind: 'verified',
    before: true,
    fields: [{ at: '$.firstName', before: '"Ana"', now: '"Anna"', taken: 'as-sent' }],
  });
  // Locked: what lies in memory is gone, and what is sealed stays.
  console.forget();
  await expect.poll(() => createBefores(session).of('c1')).toBeUndefined();
  expect(await console.before('c1')).toBe(JSON.stringify(before));
});

test('a change of a free account is looked at again too, and a read or a refused change tells nobody', async () => {
  const { console, replies, request, changed } = await world('sandbox');
  await console.send({ ...request, method: 'GET' }, 'c1', undefined);
  replies.push(async () => new Response('{}', { status: 422 }));
  await console.send({ ...request, ...rename }, 'c2', undefined);
  expect(changed).toEqual([]);
  await console.send({ ...request, ...rename }, 'c3', undefined);
  expect(changed).toEqual(['acme']);
  replies.push(...answers({ id: '8', firstName: 'Ana' }));
  expect(await console.verify({ ...request, ...rename }, 'c3', '/api/3/contacts/8')).toMatchObject({
    kind: 'differs',
    before: false,
  });
});

test('a second look is a read: the guard lets nothing else through', async () => {
  const { console, sent, request } = await world();
  await expect(console.verify({ ...request, ...rename }, 'c1', '/admin/api.php')).rejects.toThrow();
  await expect(console.verify({ ...request, ...rename }, 'c1', '/api/../admin/api.php')).rejects.toThrow();
  expect(sent).toEqual([]);
});

test('a change is in the history from before it leaves, so that one that was cut off is not forgotten', async () => {
  const { console, replies, request, history } = await world('sandbox');
  const kinds = async () => (await history.lines()).map(({ call }) => call);
  const resultOf = async (call: string) => (await history.entry(call))?.result.kind;
  let isSent: () => void = () => undefined;
  const sending = new Promise<void>((resolve) => {
    isSent = resolve;
  });
  let answer: (response: Response) => void = () => undefined;
  replies.push(() => {
    isSent();
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const change = console.send({ ...request, method: 'DELETE' }, 'c1', undefined);
  await sending;
  // This is all there is where the background ends now.
  expect(await kinds()).toEqual(['c1']);
  expect(await resultOf('c1')).toBe('interrupted');
  answer(new Response('{}'));
  await change;
  await expect.poll(() => resultOf('c1')).toBe('answer');

  replies.push(async () => {
    console.cancel('c2');
    throw new DOMException('', 'AbortError');
  });
  const given = await console.send({ ...request, method: 'DELETE' }, 'c2', undefined);
  expect(given).toEqual({ kind: 'cancelled' });
  await expect.poll(() => resultOf('c2')).toBe('interrupted');
});

test('what the guard stopped was not sent, and is not in the history', async () => {
  const { console, request, history } = await world('production');
  expect(await console.send({ ...request, method: 'DELETE' }, 'c1', undefined)).toMatchObject({
    kind: 'stopped',
  });
  await expect.poll(() => history.lines()).toEqual([]);
});
