import { expect, test } from 'vitest';
import { createWriteGuard, type Write, WriteStopped } from '@/utils/calls/write-guard';
import { memoryStore } from '../support/memory-store';

const write: Write = {
  account: 'acme',
  method: 'PUT',
  url: 'https://acme.api-us1.com/api/3/contacts/1',
  body: '{"contact":{"firstName":"Ana"}}',
};

function world(guarded = true, session = memoryStore()) {
  const time = { now: 5_000 };
  let ids = 0;
  const guard = createWriteGuard({
    session,
    clock: () => time.now,
    newId: () => `slip-${++ids}`,
    guarded: async () => guarded,
  });
  return { guard, time, session };
}

const stoppedBy = (passing: Promise<void>): Promise<string> =>
  passing.then(
    () => 'passed',
    (problem: unknown) => (problem instanceof WriteStopped ? problem.why : String(problem)),
  );

const confirmed = async ({ guard }: ReturnType<typeof world>, one: Write = write): Promise<string> => {
  const slip = await guard.prepare(one);
  expect(await guard.confirm(slip, '')).toBe(true);
  return slip;
};

test('a guarded account is read-only until it is opened, and again when the time is over', async () => {
  const one = world();
  const slip = await confirmed(one);
  expect(await stoppedBy(one.guard.pass(write, slip))).toBe('read-only');
  await one.guard.open('acme', 1_000);
  expect(await one.guard.openUntil('acme')).toBe(6_000);
  expect(await stoppedBy(one.guard.pass(write, await confirmed(one)))).toBe('passed');
  one.time.now += 1_000;
  expect(await stoppedBy(one.guard.pass(write, await confirmed(one)))).toBe('read-only');
});

test('closing it ends that at once, and a clock set back does too', async () => {
  const one = world();
  await one.guard.open('acme', 1_000);
  await one.guard.close('acme');
  expect(await one.guard.openUntil('acme')).toBeUndefined();
  await one.guard.open('acme', 1_000);
  one.time.now -= 1;
  expect(await one.guard.openUntil('acme')).toBeUndefined();
});

test('opening one account opens no other', async () => {
  const one = world();
  await one.guard.open('brightdental', 1_000);
  expect(await stoppedBy(one.guard.pass(write, await confirmed(one)))).toBe('read-only');
});

test('a slip is good for the change it was made for, once, and only when it was confirmed', async () => {
  const one = world();
  await one.guard.open('acme', 60 * 60_000);
  expect(await stoppedBy(one.guard.pass(write, undefined))).toBe('unconfirmed');
  expect(await stoppedBy(one.guard.pass(write, 'made-up'))).toBe('unconfirmed');
  expect(await stoppedBy(one.guard.pass(write, await one.guard.prepare(write)))).toBe('unconfirmed');
  const others: Partial<Write>[] = [
    { account: 'brightdental' },
    { method: 'DELETE' },
    { url: `${write.url}2` },
    { body: '' },
  ];
  await one.guard.open('brightdental', 60 * 60_000);
  for (const other of others) {
    expect(await stoppedBy(one.guard.pass({ ...write, ...other }, await confirmed(one)))).toBe('unconfirmed');
  }
  const slip = await confirmed(one);
  expect(await stoppedBy(one.guard.pass(write, slip))).toBe('passed');
  expect(await stoppedBy(one.guard.pass(write, slip))).toBe('unconfirmed');
});

test('a slip that is older than ten minutes is none', async () => {
  const one = world();
  await one.guard.open('acme', 60 * 60_000);
  const slip = await confirmed(one);
  one.time.now += 10 * 60_000;
  expect(await stoppedBy(one.guard.pass(write, slip))).toBe('unconfirmed');
});

test('where a name is asked for, nothing but the name confirms', async () => {
  const one = world();
  await one.guard.open('acme', 1_000);
  const slip = await one.guard.prepare(write, 'Newsletter (EU)');
  expect(await one.guard.confirm(slip, '')).toBe(false);
  expect(await one.guard.confirm(slip, 'newsletter (eu)')).toBe(false);
  expect(await one.guard.confirm(slip, ' Newsletter (EU) ')).toBe(true);
  expect(await stoppedBy(one.guard.pass(write, slip))).toBe('passed');
});

test('a sandbox needs neither', async () => {
  const one = world(false);
  expect(await one.guard.openUntil('acme')).toBeNull();
  expect(await stoppedBy(one.guard.pass(write, undefined))).toBe('passed');
});

test('another worker knows what the one before was told', async () => {
  const one = world();
  await one.guard.open('acme', 1_000);
  const slip = await confirmed(one);
  const other = world(true, one.session);
  expect(await stoppedBy(other.guard.pass(write, slip))).toBe('passed');
});
