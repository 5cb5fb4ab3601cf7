import { expect, test } from 'vitest';
import { createDrafts } from '@/utils/credentials/drafts';
import { createQueue } from '@/utils/credentials/in-turn';
import { VaultClosed } from '@/utils/vault/closed';
import { type LockMinutes, lockMinutes } from '@/utils/vault/lock-policy';
import { type LockingWorld, lockingWorld } from '../support/locking-world';
import { minute, passphrase } from '../support/passkey-worlds';

/** Whether the vault gives something at this moment; asking is a use like every other. */
const gives = ({ worker }: LockingWorld): Promise<boolean> =>
  worker()
    .vault.read('credential/1')
    .then(
      (opened) => opened?.ok === true,
      (problem: unknown) => {
        if (problem instanceof VaultClosed && problem.problem === 'locked') return false;
        throw problem;
      },
    );

/** The data key is nowhere, and the open pages of ours have been told to empty themselves. */
function expectLocked({ session }: LockingWorld): void {
  expect(session.held.has('open-vault')).toBe(false);
  expect(session.held.has('locked-at')).toBe(true);
}

test('locked by hand', async () => {
  const world = await lockingWorld(15);
  expect(await gives(world)).toBe(true);
  await world.worker().keeper.lock();
  expectLocked(world);
  expect(await gives(world)).toBe(false);
});

test.each(lockMinutes.filter((minutes) => minutes !== null))(
  'locked after %d minutes without use, and not before',
  async (minutes) => {
    const world = await lockingWorld(minutes);
    world.time.now += minutes * minute - 1;
    expect(await world.worker().vault.isOpen()).toBe(true);
    world.time.now += 1;
    expect(await gives(world)).toBe(false);
    expectLocked(world);
  },
);

test('never locked by time where the person chose so, not after a year either', async () => {
  const world = await lockingWorld(null);
  world.time.now += 365 * 24 * 60 * minute;
  expect(await gives(world)).toBe(true);
  expect(world.alarmAt()).toBeUndefined();
});

test.each<[LockMinutes, LockMinutes, number, boolean]>([
  [60, 5, 6, false],
  [5, 60, 6, true],
  [null, 1, 1, false],
  [1, null, 60, true],
])('a change from %s to %s minutes holds at once', async (from, to, later, open) => {
  const world = await lockingWorld(from);
  await world.worker().keeper.choosePolicy({ minutes: to, withScreen: true });
  world.time.now += later * minute;
  expect(await gives(world)).toBe(open);
});

test('each use puts the lock off', async () => {
  const world = await lockingWorld(5);
  for (let uses = 0; uses < 5; uses++) {
    world.time.now += 4 * minute;
    expect(await gives(world)).toBe(true);
  }
  world.time.now += 5 * minute;
  expect(await gives(world)).toBe(false);
});

test('locked with the computer’s screen, unless the person chose otherwise', async () => {
  const world = await lockingWorld(15);
  await world.worker().keeper.choosePolicy({ minutes: 15, withScreen: false });
  await world.worker().keeper.screenLocked();
  expect(await gives(world)).toBe(true);
  await world.worker().keeper.choosePolicy({ minutes: 15, withScreen: true });
  await world.worker().keeper.screenLocked();
  expectLocked(world);
});

test('locked when the browser restarts, whatever time was chosen', async () => {
  for (const minutes of [60, null] as const) {
    const world = await lockingWorld(minutes);
    world.restartBrowser();
    expect(await gives(world)).toBe(false);
    expect(await world.worker().keeper.unlock(passphrase)).toBe(true);
    expect(await gives(world)).toBe(true);
    expect(world.alarmAt()).toBe(minutes === null ? undefined : world.time.now + minutes * minute);
  }
});

test('a worker that dies keeps it open until the time is over, and no longer', async () => {
  const world = await lockingWorld(15);
  world.killWorker();
  world.time.now += 14 * minute;
  expect(await gives(world)).toBe(true);
  world.killWorker();
  world.time.now += 15 * minute;
  expect(await gives(world)).toBe(false);
  expectLocked(world);
});

test('asleep: timers stood still, the alarm did not come, and the first use after it finds it locked', async () => {
  const world = await lockingWorld(15);
  const alarm = world.alarmAt();
  world.time.now += 9 * 60 * minute;
  expect(world.alarmAt()).toBe(alarm);
  expect(await gives(world)).toBe(false);
  expectLocked(world);
});

test('asleep: an alarm that comes late locks too, without any use', async () => {
  const world = await lockingWorld(15);
  world.time.now += 9 * 60 * minute;
  await world.fireAlarm();
  expectLocked(world);
});

test('a clock that is set forward locks', async () => {
  const world = await lockingWorld(60);
  world.time.now += 60 * minute;
  expect(await gives(world)).toBe(false);
});

test('a clock that is earlier than the last use locks, be it by a millisecond', async () => {
  const world = await lockingWorld(60);
  expect(await gives(world)).toBe(true);
  world.time.now -= 1;
  expect(await gives(world)).toBe(false);
  expectLocked(world);
});

test('set back and forward again, the clock does not open it again', async () => {
  const world = await lockingWorld(60);
  world.time.now -= minute;
  expect(await gives(world)).toBe(false);
  world.time.now += minute;
  expect(await gives(world)).toBe(false);
});

test('the alarm is set for the deadline; one that comes before it moves on with the last use', async () => {
  const world = await lockingWorld(15);
  expect(world.alarmAt()).toBe(world.time.now + 15 * minute);
  world.time.now += 10 * minute;
  expect(await gives(world)).toBe(true);
  const lastUse = world.time.now;
  world.time.now += 5 * minute;
  await world.fireAlarm();
  expect(await world.worker().vault.isOpen()).toBe(true);
  expect(world.alarmAt()).toBe(lastUse + 15 * minute);
  world.time.now = lastUse + 15 * minute;
  await world.fireAlarm();
  expectLocked(world);
  expect(world.alarmAt()).toBeUndefined();
});

test.each<[string, (world: LockingWorld) => Promise<unknown>]>([
  ['read', ({ worker }) => worker().vault.read('credential/1')],
  ['write', ({ worker }) => worker().vault.write({ 'credential/2': 1 })],
  ['remove', ({ worker }) => worker().vault.remove(['credential/1'])],
  ['list', ({ worker }) => worker().vault.contents('credential/')],
  ['ask for the passkeys', ({ worker }) => worker().passkeys.list()],
])(
  'though no alarm came, to %s after the deadline is refused, and changes nothing',
  async (_use, attempt) => {
    const world = await lockingWorld(1);
    world.time.now += minute;
    const before = structuredClone(Object.fromEntries(world.local.held));
    await expect(attempt(world)).rejects.toMatchObject({ name: 'VaultClosed', problem: 'locked' });
    expectLocked(world);
    expect(Object.fromEntries(world.local.held)).toEqual(before);
  },
);

test('asking whether it is open, how long still, or what the policy is, puts nothing off', async () => {
  const world = await lockingWorld(5);
  world.time.now += 4 * minute;
  const { vault, keeper, protection } = world.worker();
  await Promise.all([
    vault.isOpen(),
    vault.dueIn(),
    keeper.policy(),
    keeper.lockIfDue(),
    protection.status(),
  ]);
  world.time.now += minute;
  expect(await gives(world)).toBe(false);
});

test('a draft that was typed before it locked is there after unlocking', async () => {
  const world = await lockingWorld(5);
  await createDrafts(world.worker().vault, createQueue()).write('paste', 'half a key');
  world.time.now += 5 * minute;
  const drafts = createDrafts(world.worker().vault, createQueue());
  await expect(drafts.read('paste')).rejects.toMatchObject({ problem: 'locked' });
  expect(JSON.stringify([...world.local.held])).not.toContain('half a key');
  await world.worker().keeper.unlock(passphrase);
  expect(await drafts.read('paste')).toBe('half a key');
  // Pages of ours that wait for it are told.
  expect(world.session.held.has('locked-at')).toBe(false);
});

test('without a passphrase there is nothing to lock: nothing would open it again but what lies beside it', async () => {
  const world = await lockingWorld(1, { withPassphrase: false });
  await world.worker().keeper.lock();
  await world.worker().keeper.screenLocked();
  world.time.now += 60 * minute;
  expect(await gives(world)).toBe(true);
});
