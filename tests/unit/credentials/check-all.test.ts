import { beforeEach, expect, test } from 'vitest';
import { createBudget } from '@/utils/calls/budget';
import { createCheckAll } from '@/utils/credentials/check-all';
import { acrossAccounts, checksAtOnce } from '@/utils/credentials/check-run';
import type { Credential } from '@/utils/credentials/record';
import { credentialsWorld } from '../support/credentials-world';
import { memoryStore } from '../support/memory-store';

/** So many accounts with one credential each, or one account with so many. */
const credential = (at: number, over: Partial<Credential> = {}): Credential => ({
  id: `c${at}`,
  account: `client-${at}`,
  origin: `https://client-${at}.api-us1.com`,
  key: String(at).padStart(72, '0'),
  label: `Client ${at}`,
  environment: 'client',
  colour: 'teal',
  pinned: false,
  createdAt: at,
  usedAt: at,
  ...over,
});

/** A tenth of the time, so that nobody waits for it. */
const later = (ms: number, work: () => void): void => void setTimeout(work, ms / 10);

let world: ReturnType<typeof credentialsWorld>;
let session: ReturnType<typeof memoryStore>;
beforeEach(() => {
  world = credentialsWorld();
  session = memoryStore();
});

async function put(...credentials: readonly Credential[]): Promise<void> {
  for (const { origin, key } of credentials)
    world.api.give(new URL(origin).host, key, { id: '1', name: 'Nora Lindqvist' });
  await world.repository.put(...credentials);
}

const many = (count: number): readonly Credential[] =>
  Array.from({ length: count }, (_, at) => credential(at));

const checkedIds = async (): Promise<readonly string[]> =>
  (await world.repository.all()).credentials.filter(({ lastCheck }) => lastCheck).map(({ id }) => id);

/** A fetch that answers when the test says so, and counts what is under way. */
function held() {
  const state = { underWay: 0, most: 0, aborted: 0, free: [] as { readonly host: string; answer(): void }[] };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    state.underWay += 1;
    state.most = Math.max(state.most, state.underWay);
    try {
      await new Promise<void>((resolve, reject) => {
        let answered = false;
        state.free.push({
          host: new URL(new Request(input).url).host,
          answer() {
            answered = true;
            resolve();
          },
        });
        init?.signal?.addEventListener('abort', () => {
          if (!answered) state.aborted += 1;
          reject(new DOMException('Aborted', 'AbortError'));
        });
      });
      return await world.api.fetch(input, init);
    } finally {
      state.underWay -= 1;
    }
  };
  return { state, fetch };
}

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 1));
};

test('all are checked, what fails is counted, and hundreds of results are few writings', async () => {
  const all = many(120);
  await put(...all);
  for (const { origin, key } of all.slice(0, 3)) world.api.revoke(new URL(origin).host, key);
  let writes = 0;
  const vault = world.repository.changeAll;
  const repository = {
    ...world.repository,
    changeAll: (...given: Parameters<typeof vault>) => {
      writes += 1;
      return vault(...given);
    },
  };
  const checkAll = createCheckAll({ ...world, repository, later }, session);
  expect(await checkAll.start()).toEqual({
    state: 'running',
    total: 120,
    checked: 0,
    failing: 0,
    unclear: 0,
  });
  await until(async () => (await checkAll.progress()).state === 'done');
  expect(await checkAll.progress()).toEqual({
    state: 'done',
    total: 120,
    checked: 120,
    failing: 3,
    unclear: 0,
  });
  expect(await checkedIds()).toHaveLength(120);
  expect(writes).toBeLessThanOrEqual(2);
  expect(world.api.asked).toHaveLength(120);
});

test('only those that were named are checked', async () => {
  await put(...many(5));
  const checkAll = createCheckAll({ ...world, later }, session);
  expect((await checkAll.start(['c1', 'c3', 'gone'])).total).toBe(2);
  await until(async () => (await checkAll.progress()).state === 'done');
  expect(await checkedIds()).toEqual(['c1', 'c3']);
});

test('a second start joins the run that is under way', async () => {
  await put(...many(3));
  const { state, fetch } = held();
  const checkAll = createCheckAll({ ...world, calls: { ...world.calls, fetch }, later }, session);
  await checkAll.start();
  await until(() => state.underWay === 3);
  expect(await checkAll.start()).toMatchObject({ state: 'running', total: 3, checked: 0 });
  for (const { answer } of state.free) answer();
  await until(async () => (await checkAll.progress()).state === 'done');
  expect(world.api.asked).toHaveLength(3);
});

test('many accounts at once, but not all; one account no faster than its budget', async () => {
  const together = Array.from({ length: 12 }, (_, at) =>
    credential(at, { account: 'acme', origin: 'https://acme.api-us1.com' }),
  );
  await put(...many(160).slice(20), ...together);
  const { state, fetch } = held();
  const turns: (() => void)[] = [];
  const budget = createBudget({
    clock: () => 0,
    later: (_, work) => void turns.push(work),
    session: memoryStore(),
  });
  const checkAll = createCheckAll({ ...world, calls: { ...world.calls, fetch, budget }, later }, session);
  await checkAll.start();
  await until(() => state.underWay === checksAtOnce);
  const ofAcme = () => world.api.asked.filter((asked) => asked.startsWith('acme.')).length;
  let most = 0;
  await until(async () => {
    for (const { answer } of state.free.splice(0)) answer();
    most = Math.max(most, ofAcme());
    return state.underWay === 0 && (await checkAll.progress()).checked === 145;
  });
  expect(most).toBe(5);
  expect(state.most).toBe(checksAtOnce);
  await until(async () => {
    for (const turn of turns.splice(0)) turn();
    for (const { answer } of state.free.splice(0)) answer();
    return (await checkAll.progress()).state === 'done';
  });
  expect(ofAcme()).toBe(12);
});

test('those of one account wait behind those of the others', () => {
  const [a, b, c] = [0, 1, 2].map((at) => credential(at, { account: 'acme' })) as [
    Credential,
    Credential,
    Credential,
  ];
  const other = credential(3);
  expect(acrossAccounts([a, b, c, other])).toEqual([a, other, b, c]);
});

test('stopping gives up the calls that are on their way: their checks leave nothing, and what was found stays', async () => {
  const all = many(4);
  await put(...all);
  const { state, fetch } = held();
  const checkAll = createCheckAll({ ...world, calls: { ...world.calls, fetch }, later }, session);
  await checkAll.start();
  await until(() => state.free.length === 4);
  // They arrive in any order.
  state.free.find(({ host }) => host === new URL(credential(0).origin).host)?.answer();
  await until(async () => (await checkAll.progress()).checked === 1);
  const before = (await world.repository.all()).credentials.filter(({ id }) => id !== 'c0');
  const stopped = await checkAll.stop();
  expect(stopped).toMatchObject({ state: 'stopped', total: 4, checked: 1 });
  expect(state.aborted).toBe(3);
  expect(state.underWay).toBe(0);
  const after = (await world.repository.all()).credentials;
  expect(after.filter(({ id }) => id !== 'c0')).toEqual(before);
  expect(after.find(({ id }) => id === 'c0')?.lastCheck?.diagnosis.cause).toBe('works');
  expect((await checkAll.progress()).state).toBe('stopped');
});

test('a background that ended in the middle: the next one says so, and checks the rest alone', async () => {
  await put(...many(4));
  const { state, fetch } = held();
  const first = createCheckAll(
    { ...world, calls: { ...world.calls, fetch }, later: (_, work) => work() },
    session,
  );
  await first.start();
  await until(() => state.free.length === 4);
  state.free[2]?.answer();
  await until(async () => (await checkedIds()).length === 1);

  const second = createCheckAll({ ...world, later }, session);
  expect(await second.progress()).toEqual({
    state: 'interrupted',
    total: 4,
    checked: 1,
    failing: 0,
    unclear: 0,
  });
  world.api.asked.length = 0;
  expect(await second.goOn()).toMatchObject({ state: 'running', total: 4, checked: 1 });
  await until(async () => (await second.progress()).state === 'done');
  expect(world.api.asked).toHaveLength(3);
  expect(await createCheckAll({ ...world, later }, session).progress()).toMatchObject({ state: 'none' });
});

test('an interrupted run can be left at that', async () => {
  await put(...many(2));
  const { state, fetch } = held();
  await createCheckAll({ ...world, calls: { ...world.calls, fetch }, later }, session).start();
  await until(() => state.underWay === 2);
  const next = createCheckAll({ ...world, later }, session);
  expect(await next.stop()).toMatchObject({ state: 'none' });
  expect(await next.progress()).toMatchObject({ state: 'none' });
});

test('results that cannot be kept: told once, and the rest can be checked later', async () => {
  await put(...many(2));
  const repository = { ...world.repository, changeAll: () => Promise.reject(new Error('QUOTA_BYTES')) };
  const checkAll = createCheckAll({ ...world, repository, later }, session);
  await checkAll.start();
  await expect(until(async () => (await checkAll.progress()).state === 'done')).rejects.toThrow(
    'QUOTA_BYTES',
  );
  expect(await checkAll.progress()).toMatchObject({ state: 'interrupted', total: 2, checked: 0 });
});

test('a lock drops what is under way', async () => {
  await put(...many(3));
  const { state, fetch } = held();
  const checkAll = createCheckAll({ ...world, calls: { ...world.calls, fetch }, later }, session);
  await checkAll.start();
  await until(() => state.underWay === 3);
  checkAll.forget();
  await until(() => state.underWay === 0);
  expect(state.aborted).toBe(3);
  expect(await checkAll.progress()).toMatchObject({ state: 'interrupted', checked: 0 });
  expect(await checkedIds()).toEqual([]);
});

test('a pair that was replaced while it was checked is not given the result', async () => {
  await put(...many(1));
  const { state, fetch } = held();
  const checkAll = createCheckAll({ ...world, calls: { ...world.calls, fetch }, later }, session);
  await checkAll.start();
  await until(() => state.underWay === 1);
  await world.repository.change('c0', (one) => ({ ...one, key: 'f'.repeat(72) }));
  state.free[0]?.answer();
  await until(async () => (await checkAll.progress()).state === 'done');
  expect(await checkedIds()).toEqual([]);
});

test('two records that turn out to be one owner’s are made one, as a lone check does', async () => {
  const older = credential(1, { account: 'acme', origin: 'https://acme.api-us1.com' });
  const newer = credential(2, { account: 'acme', origin: 'https://acme.api-us1.com' });
  await put(older, newer);
  world.api.revoke('acme.api-us1.com', older.key);
  await world.repository.change(older.id, (one) => ({
    ...one,
    owner: { id: '1', name: 'Nora Lindqvist', email: '', username: '' },
  }));
  const checkAll = createCheckAll({ ...world, later }, session);
  await checkAll.start();
  await until(async () => (await checkAll.progress()).state === 'done');
  const { credentials } = await world.repository.all();
  expect(credentials.map(({ id, key }) => [id, key])).toEqual([[older.id, newer.key]]);
});
