import { expect, test } from 'vitest';
import type { Client } from '@/utils/messaging/client';
import type { InsertWaiting } from '@/utils/messaging/contract';
import { failed } from '@/utils/messaging/reply';
import { byLikelihood, createInserting } from '@/utils/state/inserting';
import { rowOf } from '../support/rows';

const rows = [
  rowOf('pinned', { pinned: true, usedAt: 1 }),
  rowOf('late', { usedAt: 9 }),
  rowOf('acme', { usedAt: 5 }),
  rowOf('own-domain', { usedAt: 2, appHost: 'crm.agency.example' }),
];
const aimed: InsertWaiting = {
  kind: 'aimed',
  request: 'r1',
  what: 'key',
  host: 'tools.example',
  replaces: false,
};

const ids = (host?: { host: string; account: string }, usedThere: readonly string[] = []) =>
  byLikelihood(rows, host, new Set(usedThere)).map(({ id }) => id);

test('the likeliest account first: noted as used there, the host’s own, the last used', () => {
  expect(ids()).toEqual(['late', 'acme', 'own-domain', 'pinned']);
  expect(ids(undefined, ['pinned'])[0]).toBe('pinned');
  expect(ids({ host: 'acme.activehosted.com', account: 'acme' })[0]).toBe('acme');
  expect(ids({ host: 'crm.agency.example', account: 'crm.agency.example' })[0]).toBe('own-domain');
});

/** The page over a background that answers so; what is put off is done by `pass`. */
async function opened(waiting: InsertWaiting, put: unknown = 'inserted') {
  const asked: unknown[] = [];
  let pass: () => void = () => undefined;
  const answers: Record<string, unknown> = {
    'insert.waiting': waiting,
    'credentials.list': { rows, removed: [], unreadable: 0, lockable: false },
    'insert.put': put,
    'integrations.list': { integrations: [{ credential: 'late', address: 'https://tools.example/x' }] },
  };
  const client = (async (channel: string, input: unknown) => {
    if (channel === 'insert.put') asked.push(input);
    return put === 'locked' && channel === 'insert.put'
      ? failed('vault-locked')
      : { ok: true, value: answers[channel] };
  }) as Client;
  const inserting = createInserting(
    {
      client,
      glance: async () => undefined,
      openTab: async () => undefined,
      later: (_ms, work) => {
        pass = work;
      },
      onLocked: () => undefined,
    },
    (host) => host,
  );
  await inserting.start();
  return { inserting, asked, pass: () => pass() };
}

test('a key that is pressed before anybody can have read where it goes inserts nothing', async () => {
  const { inserting, asked, pass } = await opened(aimed);
  await inserting.insert();
  expect(asked).toEqual([]);
  pass();
  expect(inserting.ready.value).toBe(true);
  await Promise.all([inserting.insert(), inserting.insert()]);
  expect(asked).toEqual([{ request: 'r1', id: 'late' }]);
  expect(inserting.outcome.value).toMatchObject({ put: 'inserted', row: { id: 'late' } });
});

test('the account that was moved to, or searched for, is the one', async () => {
  const { inserting, asked, pass } = await opened(aimed);
  pass();
  inserting.move(1);
  expect(inserting.chosen.value?.id).toBe('acme');
  inserting.move(-5);
  expect(inserting.chosen.value?.id).toBe('late');
  inserting.query.value = 'own';
  await inserting.insert();
  expect(asked).toEqual([{ request: 'r1', id: 'own-domain' }]);
});

test.each<InsertWaiting>([{ kind: 'none' }, { kind: 'problem', what: 'key', problem: 'foreign-frame' }])(
  'where nothing waits nothing is asked: %j',
  async (waiting) => {
    const { inserting, asked, pass } = await opened(waiting);
    pass();
    await inserting.insert();
    expect(asked).toEqual([]);
  },
);

test('locked meanwhile: it says so, and can be asked again', async () => {
  const { inserting, pass } = await opened(aimed, 'locked');
  pass();
  await inserting.insert();
  expect(inserting.accounts.trouble.value?.code).toBe('vault-locked');
  expect(inserting.outcome.value).toBeUndefined();
  expect(inserting.ready.value).toBe(true);
});
