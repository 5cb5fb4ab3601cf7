import { expect, test } from 'vitest';
import { createHistory, type HistoryEntry, type HistoryLimits, usualLimits } from '@/utils/console/history';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../support/vault-world';

const entry = (call: string, at: number, size = 10): HistoryEntry => ({
  call,
  at,
  tries: 1,
  credential: 'id-1',
  account: 'acme',
  operation: 'tags.list',
  method: 'GET',
  target: '/api/3/tags?search=vip',
  sent: '',
  result: { kind: 'answer', status: 200, headers: {}, body: 'json', size, ms: 5 },
});

function world(limits: Partial<HistoryLimits> = {}) {
  const inner = vaultWorld();
  const vault = createVault(inner);
  const history = createHistory(
    vault.archive,
    async () => ({ ...usualLimits, ...limits }),
    () => inner.time.now,
  );
  return { ...inner, history };
}

const calls = async ({ history }: ReturnType<typeof world>): Promise<readonly string[]> =>
  (await history.entries()).map(({ call }) => call);

test('a call and its answer are kept, sealed, the latest first', async () => {
  const one = world();
  await one.history.add(entry('a', 1), '{"tags":[]}');
  await one.history.add(entry('b', 2), '');
  expect(await one.history.entries()).toEqual([entry('b', 2), entry('a', 1)]);
  expect(await one.history.body('a')).toBe('{"tags":[]}');
  expect(await one.history.body('b')).toBeUndefined();
  expect(JSON.stringify([...one.bulk.held])).not.toContain('vip');
});

test('what is too old, too many or too large together goes, the latest stays in any case', async () => {
  const many = world({ entries: 2 });
  for (const [index, call] of ['a', 'b', 'c'].entries()) await many.history.add(entry(call, index), 'x');
  expect(await calls(many)).toEqual(['c', 'b']);
  expect(await many.history.body('a')).toBeUndefined();

  const old = world({ age: 1_000 });
  await old.history.add(entry('a', old.time.now - 1_001), 'x');
  await old.history.add(entry('b', old.time.now), 'x');
  expect(await calls(old)).toEqual(['b']);

  const large = world({ size: 25 });
  for (const [index, call] of ['a', 'b', 'c'].entries()) await large.history.add(entry(call, index), 'x');
  expect(await calls(large)).toEqual(['c', 'b']);
  await large.history.add(entry('d', 9, 1_000), 'x');
  expect(await calls(large)).toEqual(['d']);
});

test('without bodies only the calls are kept', async () => {
  const one = world({ bodies: false });
  await one.history.add(entry('a', 1), '{"secret":1}');
  expect(await one.history.body('a')).toBeUndefined();
  expect(await calls(one)).toEqual(['a']);
});

test('calls are removed one by one, or all', async () => {
  const one = world();
  await one.history.add(entry('a', 1), 'x');
  await one.history.add(entry('b', 2), 'x');
  await one.history.remove(['a']);
  expect(await calls(one)).toEqual(['b']);
  await one.history.clear();
  expect(one.bulk.held.size).toBe(0);
});
