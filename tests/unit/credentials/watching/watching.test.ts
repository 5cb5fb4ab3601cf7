import { beforeEach, expect, test } from 'vitest';
import type { Credential } from '@/utils/credentials/record';
import { save } from '@/utils/credentials/save';
import { type Badge, createWatching, type WatchingWorld } from '@/utils/credentials/watching/watching';
import type { Sandbox } from '../../../sandbox/sandbox';
import { sandboxFor } from '../../sandbox/client';
import { address, credentialsWorld } from '../../support/credentials-world';
import { memoryStore } from '../../support/memory-store';
import { sandboxFetch } from '../../support/sandbox-fetch';

const day = 24 * 60 * 60_000;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxFor();
});

/** A fetch that reaches the sandbox, and is left when it is given up. */
const reach: typeof fetch = (input, init) =>
  Promise.race([
    sandboxFetch(sandbox)(input, init),
    new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    }),
  ]);

/** Watching over a real vault and the sandbox, with the browser's part noted. */
function watched(over: Partial<WatchingWorld> = {}) {
  const base = credentialsWorld();
  const seen = { alarms: [] as (number | 'none')[], badges: [] as Badge[], told: [] as string[] };
  const lock = { open: true };
  const world: WatchingWorld = {
    ...base,
    calls: { ...base.calls, fetch: reach },
    clock: () => base.time.now,
    local: memoryStore(),
    later: (ms, work) => void setTimeout(work, ms / 100),
    isOpen: async () => lock.open,
    wakeAt: async (at) => void seen.alarms.push(at),
    wakeNever: async () => void seen.alarms.push('none'),
    showBadge: async (badge) => void seen.badges.push(badge),
    notify: async (changes, names) =>
      void seen.told.push(`${names} ${changes.map(({ label, what }) => `${label} ${what.kind}`)}`),
    usesOf: async () => () => [],
    ...over,
  };
  const watching = createWatching(world);
  const add = async (account: string, userId: string, label: string): Promise<Credential> => {
    const { apiUrl } = sandbox.account(account);
    const key = sandbox.account(account).user(userId)?.key ?? '';
    const { credential } = await save({ address: address(apiUrl), key, label }, world);
    sandbox.clearLog();
    return credential;
  };
  return { watching, world, seen, lock, time: base.time, add, again: () => createWatching(world) };
}

const asked = (): readonly string[] => sandbox.log.map(({ host, url }) => `${host.split('.')[0]} ${url}`);

test('off: no alarm, no request, no badge, whatever wakes the background', async () => {
  const { watching, add, seen, time } = watched();
  await add('acme', '1', 'Acme');
  for (let wake = 0; wake < 3; wake += 1) {
    time.now += 8 * day;
    await watching.wake();
  }
  await watching.pause();
  await watching.listed(3);
  expect(await watching.state()).toEqual({
    every: 'off',
    notify: false,
    names: false,
    paused: false,
    looking: false,
  });
  expect(seen).toEqual({ alarms: [], badges: [], told: [] });
  expect(asked()).toEqual([]);
});

test('on: at once, then once a day; what is asked, and no more', async () => {
  const { watching, add, seen, time } = watched();
  await add('acme', '1', 'Acme');
  await add('acme', '2', 'Acme, Sam');
  await add('brightdental', '2', 'Bright');
  expect(await watching.choose({ every: 'daily' })).toMatchObject({ every: 'daily', looking: true });
  const state = await watching.settled();
  expect(state).toMatchObject({ looking: false, last: { checked: 3, unclear: 0 }, nextAt: time.now + day });
  const promised = [
    'acme /api/3/users/me',
    'acme /api/3/users/me',
    'brightdental /api/3/users/me',
    'acme /api/3/users/1/userGroup',
    'acme /api/3/groups/3',
    'acme /api/3/settings/account',
    'acme /api/3/users/2/userGroup',
    'acme /api/3/groups/4',
    'brightdental /api/3/users/2/userGroup',
    'brightdental /api/3/groups/4',
    'brightdental /api/3/settings/account',
  ];
  expect([...asked()].sort()).toEqual([...promised].sort());
  expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
  expect(seen.alarms).toEqual([time.now + day]);
  sandbox.clearLog();

  time.now += day - 1;
  await watching.wake();
  expect(asked()).toEqual([]);
  time.now += 1;
  await watching.wake();
  expect([...asked()].sort()).toEqual([...promised].sort());
  expect(seen.alarms.at(-1)).toBe(time.now + day);
  expect(await watching.changes()).toEqual([]);
  expect(seen.told).toEqual([]);
});

test('a deleted user, a rename, another group, another plan: noticed, told, and gone once they were seen', async () => {
  const uses = async () => () => ['Zapier'];
  const { watching, add, seen, time } = watched({ usesOf: uses });
  await add('acme', '1', 'Acme');
  await add('brightdental', '1', 'Bright');
  await add('acme', '3', 'Acme, Inès');
  await watching.choose({ every: 'weekly', notify: true });
  await watching.settled();
  sandbox.deleteUser('acme', '3');
  sandbox.account('acme').table('users').update('1', { lastName: 'Berg', group: '4' });
  time.now += 7 * day;
  await watching.wake();
  const changes = await watching.changes();
  expect(changes.map(({ label, what, uses }) => [label, what.kind, uses])).toEqual([
    ['Acme, Inès', 'stopped', ['Zapier']],
    ['Acme', 'groups', ['Zapier']],
    ['Acme', 'owner', ['Zapier']],
  ]);
  expect(seen.told).toEqual(['false Acme owner,Acme groups,Acme, Inès stopped']);
  expect(seen.badges.at(-1)).toEqual({ kind: 'failing', count: 1 });
  const latest = Math.max(...changes.map(({ at }) => at));
  expect(await watching.acknowledge(latest - 1)).toHaveLength(3);
  expect(await watching.acknowledge(latest)).toEqual([]);
  // What was seen once is not told again.
  time.now += 7 * day;
  await watching.wake();
  expect(await watching.changes()).toEqual([]);
});

test('locked: paused, and nothing is asked; what was missed runs once it is open, and once only', async () => {
  const { watching, add, seen, time, lock } = watched();
  await add('acme', '1', 'Acme');
  await watching.choose({ every: 'daily' });
  await watching.settled();
  sandbox.clearLog();
  lock.open = false;
  await watching.pause();
  expect(seen.badges.at(-1)).toEqual({ kind: 'paused' });
  const alarms = seen.alarms.length;
  time.now += 3 * day;
  await watching.wake();
  expect(await watching.state()).toMatchObject({ paused: true, last: undefined });
  expect(asked()).toEqual([]);
  expect(seen.alarms).toHaveLength(alarms);
  lock.open = true;
  await watching.wake();
  await watching.wake();
  expect(asked()).toHaveLength(4);
  expect(seen.alarms.at(-1)).toBe(time.now + day);
  expect(seen.badges.at(-1)).toEqual({ kind: 'none' });
});

test('a look that is cut short by a lock notices the same when it begins anew', async () => {
  const { watching, world, add, time, lock, again } = watched();
  await add('acme', '1', 'Acme');
  await watching.choose({ every: 'daily' });
  await watching.settled();
  sandbox.deleteUser('acme', '1');
  await add('brightdental', '1', 'Bright');
  sandbox.fault({ kind: 'delay', host: 'brightdental.api-us1.com', path: '/api/3/users/1/userGroup' });
  time.now += day;
  const wake = watching.wake();
  while (!asked().some((one) => one.endsWith('userGroup')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  // By then the record itself says that the key is refused.
  expect((await world.repository.all()).credentials[0]?.lastCheck?.diagnosis.state).toBe('bad');
  lock.open = false;
  await watching.pause();
  await wake;
  sandbox.clearFaults();
  lock.open = true;
  // Another background, which knows only what is kept.
  const next = again();
  await next.wake();
  expect((await next.changes()).map(({ what }) => what.kind)).toEqual(['stopped']);
});

test('turned off while it looks: given up, no alarm, no badge', async () => {
  const { watching, add, seen } = watched();
  await add('acme', '1', 'Acme');
  sandbox.fault({ kind: 'delay', path: '/api/3/users/1/userGroup' });
  await watching.choose({ every: 'daily' });
  while (asked().length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await watching.choose({ every: 'off' })).toMatchObject({ every: 'off', looking: false });
  await watching.settled();
  expect(asked()).toHaveLength(2);
  expect(seen.alarms).toEqual(['none']);
  expect(seen.badges.at(-1)).toEqual({ kind: 'none' });
});

test('a clock that was set back does not put the next look off; another rhythm counts from the last look', async () => {
  const { watching, add, seen, time } = watched();
  await add('acme', '1', 'Acme');
  await watching.choose({ every: 'weekly' });
  await watching.settled();
  const looked = time.now;
  await watching.choose({ every: 'daily' });
  expect((await watching.settled()).nextAt).toBe(looked + day);
  time.now = looked - 30 * day;
  await watching.wake();
  expect((await watching.state()).nextAt).toBe(time.now + day);
  expect(seen.alarms.at(-1)).toBe(time.now + day);
});

test('a background that starts before a look is due does not use the vault: its lock is not put off', async () => {
  const { watching, world, add, again } = watched();
  await add('acme', '1', 'Acme');
  await watching.choose({ every: 'daily' });
  await watching.settled();
  let uses = 0;
  const { all } = world.repository;
  Object.assign(world.repository, {
    all: () => {
      uses += 1;
      return all();
    },
  });
  await again().wake();
  expect(uses).toBe(0);
  await again().opened();
  expect(uses).toBe(1);
});
