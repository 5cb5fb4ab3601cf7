import { expect, test } from 'vitest';
import { countRefusals } from '@/utils/messaging/refusals';
import { memoryStore } from '../support/memory-store';

/** A store that tells how often it was written to, and a time that passes when the test says so. */
function world() {
  const store = memoryStore();
  const writes: unknown[] = [];
  const counted = {
    ...store,
    set: (values: Readonly<Record<string, unknown>>) => {
      writes.push(values);
      return store.set(values);
    },
  };
  let waiting: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));
  /** Lets a second pass, and all that was waiting for it happen. */
  const second = async (): Promise<void> => {
    const over = waiting;
    waiting = [];
    for (const go of over) go();
    await settled();
  };
  return { store, writes, wait, second, refusals: countRefusals(counted, wait) };
}

/** Everything that waits for nothing but promises is over. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const none = { message: 0, channel: 0, sender: 0, shape: 0 };

test('nothing was refused at first', async () => {
  const { refusals, writes } = world();
  expect(await refusals.counts()).toEqual(none);
  expect(writes).toEqual([]);
});

test('refusals are counted by their reason', async () => {
  const { refusals } = world();
  for (const reason of ['sender', 'shape', 'sender', 'message', 'channel', 'sender'] as const)
    refusals.note(reason);
  expect(await refusals.counts()).toEqual({ message: 1, channel: 1, sender: 3, shape: 1 });
});

test('a flood of 100,000 is counted to the last, with two writes in its second', async () => {
  const { refusals, store, writes, second } = world();
  refusals.note('sender');
  await settled();
  expect(writes.length).toBe(1);
  for (let at = 1; at < 100_000; at++) refusals.note(at % 2 === 0 ? 'sender' : 'shape');
  await settled();
  expect(writes.length).toBe(1);
  await second();
  expect(writes.length).toBe(2);
  expect(store.held.get('refusals')).toEqual({ ...none, sender: 50_000, shape: 50_000 });
  await second();
  expect(writes.length).toBe(2);
});

test('a flood that comes in drops over ten seconds writes once a second', async () => {
  const { refusals, writes, second } = world();
  for (let at = 0; at < 10; at++) {
    for (let drop = 0; drop < 100; drop++) {
      refusals.note('channel');
      await settled();
    }
    await second();
  }
  expect(writes.length).toBeLessThanOrEqual(11);
  expect(await refusals.counts()).toEqual({ ...none, channel: 1_000 });
});

test('who asks while others are being noted is told all of them, and none is counted twice', async () => {
  const { refusals, second } = world();
  refusals.note('sender');
  const asked = [refusals.counts(), refusals.counts()];
  refusals.note('sender');
  expect(await Promise.all(asked)).toEqual([
    { ...none, sender: 2 },
    { ...none, sender: 2 },
  ]);
  await second();
  expect(await refusals.counts()).toEqual({ ...none, sender: 2 });
});

test('the count goes on where an earlier worker ended', async () => {
  const { store, refusals, wait } = world();
  refusals.note('shape');
  await settled();
  const next = countRefusals(store, wait);
  next.note('shape');
  expect(await next.counts()).toEqual({ ...none, shape: 2 });
});

test('what could not be written is written the next time', async () => {
  const { store, refusals, second } = world();
  store.fail = new Error('quota');
  refusals.note('message');
  await settled();
  expect(store.held.has('refusals')).toBe(false);
  await second();
  expect(store.held.get('refusals')).toEqual({ ...none, message: 1 });
});

test.each([null, 'x', 7, [], { sender: 'many', shape: -3, message: Number.NaN }])(
  'what is odd in the store counts as nothing: %j',
  async (odd) => {
    const { store, refusals } = world();
    await store.set({ refusals: odd });
    refusals.note('channel');
    expect(await refusals.counts()).toEqual({ ...none, channel: 1 });
  },
);
