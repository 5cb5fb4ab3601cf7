import { expect, test } from 'vitest';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { createHistory, type HistoryEntry } from '@/utils/console/history';
import { limitsInVault } from '@/utils/console/history-limits';
import { createPast } from '@/utils/console/past';
import { save } from '@/utils/credentials/save';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';

/** The histories of two accounts. */
async function world() {
  const inner = credentialsWorld();
  const { api, repository, vault, clock } = inner;
  const [acme, other] = await Promise.all(
    (['acme', 'other'] as const).map(async (account, at) => {
      const key = keyOf(at === 0 ? 'a' : 'b');
      api.give(`${account}.api-us1.com`, key, { id: '1', name: 'Nora Lindqvist' });
      return (await save({ address: address(`https://${account}.api-us1.com`), key }, inner)).credential;
    }),
  );
  if (!acme || !other) throw new Error('not saved');
  const history = createHistory(vault.archive, limitsInVault(vault), clock);
  const now = clock();
  const entry = (call: string, at: number, changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
    call,
    at: now + at,
    tries: 1,
    credential: acme.id,
    account: acme.account,
    method: 'GET',
    target: '/api/3/tags',
    sent: '',
    result: { kind: 'answer', status: 200, headers: { via: 'x' }, body: 'json', size: 9, ms: 5 },
    ...changes,
  });
  await history.add(entry('a', 1), '{"tags":[{"id":"1","tag":"vip"}]}');
  await history.add(entry('b', 2, { sent: '{}' }), '{"tags":[{"id":"1","tag":"VIP"}]}');
  await history.add(entry('c', 3, { result: { kind: 'timeout', ms: 9 } }), '');
  await history.add(entry('o', 4, { credential: other.id, account: other.account }), '{"secret":1}');
  return {
    past: createPast(repository, history, allStoredKeys(inner)),
    history,
    acme: acme.id,
    other: other.id,
    repository,
  };
}

test('a console sees the calls of its own account, and of no other', async () => {
  const { past, history, acme, other, repository } = await world();
  const calls = async (id: string) => (await past.list(id)).map(({ call }) => call);
  expect(await calls(acme)).toEqual(['c', 'b', 'a']);
  expect(await calls(other)).toEqual(['o']);
  await expect(past.read(acme, 'o')).rejects.toThrow(CallGone);
  await expect(past.compare(acme, 'a', 'o')).rejects.toThrow(CallGone);
  await expect(past.remove(acme, 'o')).rejects.toThrow(CallGone);
  await past.remove(acme, 'a');
  expect(await calls(acme)).toEqual(['c', 'b']);
  await past.clear(acme);
  expect((await history.lines()).map(({ call }) => call)).toEqual(['o']);
  await repository.remove(acme);
  await expect(past.list(acme)).rejects.toThrow(CredentialGone);
});

test('a call is read whole, and two are compared', async () => {
  const { past, acme } = await world();
  expect(await past.read(acme, 'b')).toMatchObject({
    sent: '{}',
    answered: { call: 'b', text: '{"tags":[{"id":"1","tag":"VIP"}]}', result: { status: 200 } },
  });
  expect(await past.compare(acme, 'a', 'b')).toEqual({
    headers: [],
    body: {
      kind: 'json',
      more: false,
      unlike: [{ kind: 'changed', at: '$.tags[0].tag', before: '"vip"', after: '"VIP"' }],
    },
  });
  expect(await past.compare(acme, 'a', 'c')).toMatchObject({ body: { kind: 'lines' } });
});

test('as an archive: the calls of this account alone, piece by piece, no key of any account in them', async () => {
  const { past, history, acme, other } = await world();
  await history.add(
    {
      call: 'k',
      at: 0,
      tries: 1,
      credential: acme,
      account: 'acme',
      method: 'POST',
      target: `/api/3/tags?x=${keyOf('b')}`,
      sent: JSON.stringify({ password: 'harbours' }),
      result: { kind: 'answer', status: 200, headers: {}, body: 'json', size: 9, ms: 5 },
    },
    `{"a":"${keyOf('b')}"}${'.'.repeat(2_500_000)}`,
  );
  const pieces: (readonly string[])[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { entries, next } = await past.archived(acme, from);
    pieces.push(entries);
    from = next;
  }
  const texts = pieces.flat();
  const requests = texts.map((text) => (JSON.parse(text) as { request: { url: string } }).request.url);
  expect(requests).toHaveLength(4);
  expect(requests.at(-1)).toBe('https://acme.api-us1.com/api/3/tags');
  expect(texts.join()).not.toMatch(new RegExp(`${keyOf('a')}|${keyOf('b')}|harbours|secret`));
  await expect(past.archived(other, 0)).resolves.toMatchObject({ next: undefined });
  await expect(past.archived('gone', 0)).rejects.toThrow(CredentialGone);
});
