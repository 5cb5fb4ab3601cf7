import { expect, test } from 'vitest';
import { createHistory, type HistoryEntry } from '@/utils/console/history';
import { type HistoryLimits, limitsInVault, usualLimits } from '@/utils/console/history-limits';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../support/vault-world';

const aDay = 24 * 60 * 60_000;

const entry = (call: string, at: number, changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  call,
  at,
  tries: 1,
  credential: 'id-1',
  account: 'acme',
  method: 'GET',
  target: '/api/3/tags?search=very-important',
  sent: '',
  result: { kind: 'answer', status: 200, headers: {}, body: 'json', size: 10, ms: 5 },
  ...changes,
});

async function world(limits?: Partial<HistoryLimits>) {
  const inner = vaultWorld();
  const vault = createVault(inner);
  const begin = () => createHistory(vault.archive, limitsInVault(vault), () => inner.time.now);
  const history = begin();
  if (limits) await history.limit({ ...usualLimits, ...limits });
  const calls = async (): Promise<readonly string[]> => (await history.lines()).map(({ call }) => call);
  const held = (): number => inner.bulk.held.size;
  return { ...inner, vault, history, begin, calls, held };
}

test('a call and its answer are kept, sealed, the latest first, also for a worker that begins anew', async () => {
  const { history, begin, bulk } = await world();
  await history.add(entry('a', 1, { sent: '{"name":"x"}', before: '{}' }), '{"tags":[]}');
  await history.add(entry('b', 2, { result: { kind: 'timeout', ms: 9 } }), '');
  for (const one of [history, begin()]) {
    expect(await one.lines()).toEqual([
      expect.objectContaining({ call: 'b', body: false, kept: 0, ms: 9 }),
      expect.objectContaining({ call: 'a', body: true, kept: 25, status: 200 }),
    ]);
    expect(await one.entry('a')).toEqual(entry('a', 1, { sent: '{"name":"x"}', before: '{}' }));
    expect(await one.body('a')).toBe('{"tags":[]}');
    expect(await one.body('b')).toBeUndefined();
  }
  expect(JSON.stringify([...bulk.held])).not.toContain('very-important');
});

test('what is too old, too many or too large together goes, the latest stays in any case', async () => {
  const many = await world({ entries: 50 });
  for (let at = 0; at < 52; at += 1) await many.history.add(entry(`c${at}`, many.time.now + at), 'x');
  expect(await many.calls()).toHaveLength(50);
  expect(await many.history.body('c1')).toBeUndefined();
  expect(await many.history.body('c2')).toBe('x');

  const old = await world({ days: 1 });
  old.time.now = 100 * aDay;
  await old.history.add(entry('a', old.time.now - aDay - 1), 'x');
  expect(await old.calls()).toEqual(['a']);
  await old.history.add(entry('b', old.time.now), 'x');
  expect(await old.calls()).toEqual(['b']);

  const large = await world({ megabytes: 10 });
  const now = large.time.now;
  for (const [at, call] of ['a', 'b', 'c'].entries())
    await large.history.add(entry(call, now + at), 'x'.repeat(4_000_000));
  expect(await large.calls()).toEqual(['c', 'b']);
  await large.history.add(entry('d', now + 9), 'x'.repeat(11_000_000));
  expect(await large.calls()).toEqual(['d']);
  expect(large.held()).toBe(3);
});

test('without bodies only the calls are kept; a choice to that end takes those that are there', async () => {
  const { history, held } = await world();
  await history.add(entry('a', 1), '{"secret":1}');
  await history.limit({ ...usualLimits, bodies: false });
  await history.add(entry('b', 2), '{"secret":1}');
  expect(await history.body('a')).toBeUndefined();
  expect(await history.body('b')).toBeUndefined();
  expect((await history.lines()).map(({ call, body, kept }) => [call, body, kept])).toEqual([
    ['b', false, 0],
    ['a', false, 0],
  ]);
  expect(held()).toBe(4);
});

test('other limits count at once, and damaged ones are the usual ones', async () => {
  const { history, vault, calls, time } = await world();
  time.now = 100 * aDay;
  await history.add(entry('a', time.now - 2 * aDay), 'x');
  await history.add(entry('b', time.now), 'x');
  await history.limit({ ...usualLimits, days: 1 });
  expect(await calls()).toEqual(['b']);
  await vault.write({ 'history-limits': { entries: 'all', days: -1, megabytes: null } });
  expect(await history.limits()).toEqual(usualLimits);
});

test('calls are removed one by one, or all', async () => {
  const { history, calls, held } = await world();
  await history.add(entry('a', 1), 'x');
  await history.add(entry('b', 2), 'x');
  await history.remove(['a']);
  expect(await calls()).toEqual(['b']);
  await history.clear();
  expect(held()).toBe(0);
  expect(await calls()).toEqual([]);
});

test('what a kill cut short leaves no call and nothing behind', async () => {
  const { history, begin, vault, bulk, held } = await world();
  await history.add(entry('a', 1), 'x');
  await vault.archive.write('history/body/cut', 'x');
  await vault.archive.write('history/entry/cut', JSON.stringify(entry('cut', 2)));
  const next = begin();
  expect((await next.lines()).map(({ call }) => call)).toEqual(['a']);
  expect(held()).toBe(3);
  // A line that does not open takes its call with it, and no other.
  await next.add(entry('b', 3), 'y');
  const line = [...bulk.held.keys()].find((key) => key.endsWith('history/line/a')) ?? '';
  bulk.held.set(line, { v: 1, n: new Uint8Array(12), c: new Uint8Array(40) });
  expect((await begin().lines()).map(({ call }) => call)).toEqual(['b']);
});

test('keeping a call opens none of the five hundred that are kept', async () => {
  const { history, vault } = await world();
  for (let at = 0; at < 500; at += 1) await history.add(entry(`c${at}`, at), 'x');
  const reads: string[] = [];
  const { archive } = vault;
  const watched = createHistory(
    {
      ...archive,
      read(id) {
        reads.push(id);
        return archive.read(id);
      },
      contents(prefix) {
        reads.push(prefix);
        return archive.contents(prefix);
      },
    },
    limitsInVault(vault),
    () => 1_000,
  );
  await watched.add(entry('first', 1_000), 'x');
  expect(reads).toEqual(['history/line/']);
  for (let at = 0; at < 20; at += 1) await watched.add(entry(`d${at}`, 2_000 + at), 'x');
  expect(reads).toEqual(['history/line/']);
  // Locked meanwhile: the lines are read anew.
  watched.forget();
  expect(await watched.lines()).toHaveLength(500);
  expect(reads).toHaveLength(2);
});
