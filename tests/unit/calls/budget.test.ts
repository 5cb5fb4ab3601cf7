import { expect, test } from 'vitest';
import { createBudget } from '@/utils/calls/budget';
import { memoryStore } from '../support/memory-store';

/** A clock and timers that a test moves. */
function world(session = memoryStore()) {
  const timers: { at: number; work: () => void }[] = [];
  const time = { now: 10_000 };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    session,
    time,
    settle,
    budget: createBudget({
      clock: () => time.now,
      later: (ms, work) => void timers.push({ at: time.now + ms, work }),
      session,
    }),
    /** Moves the clock, timer by timer. */
    async advance(ms: number): Promise<void> {
      const end = time.now + ms;
      await settle();
      for (;;) {
        timers.sort((one, other) => one.at - other.at);
        const next = timers[0];
        if (!next || next.at > end) break;
        timers.shift();
        time.now = next.at;
        next.work();
        await settle();
      }
      time.now = end;
    },
  };
}

test('five calls begin at once, the sixth a second after an answer', async () => {
  const { budget, advance, time } = world();
  const begun: number[] = [];
  const overs: (() => void)[] = [];
  for (let call = 0; call < 6; call += 1) {
    void budget.take('acme').then((over) => {
      begun.push(time.now);
      overs.push(over);
    });
  }
  await advance(0);
  expect(begun).toEqual([10_000, 10_000, 10_000, 10_000, 10_000]);
  expect(budget.state('acme')).toEqual({ left: 0, waiting: 1, pausedFor: 0 });
  await advance(400);
  overs[0]?.();
  await advance(999);
  expect(begun).toHaveLength(5);
  await advance(1);
  expect(begun[5]).toBe(11_400);
});

test('no server sees more than five in any of its seconds, however long each call is on its way', async () => {
  const { budget, advance, time } = world();
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const arrivals: number[] = [];
  const delays: { at: number; work: () => void }[] = [];
  for (let call = 0; call < 200; call += 1) {
    void budget.take('acme').then((over) => {
      const there = time.now + Math.floor(random() * 300);
      arrivals.push(there);
      delays.push({ at: there + Math.floor(random() * 300), work: over });
    });
  }
  for (let step = 0; step < 10_000 && arrivals.length < 200; step += 1) {
    await advance(20);
    for (const due of delays.filter(({ at }) => at <= time.now)) {
      delays.splice(delays.indexOf(due), 1);
      due.work();
    }
  }
  expect(arrivals).toHaveLength(200);
  arrivals.sort((one, other) => one - other);
  const most = Math.max(
    ...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 1_000).length),
  );
  expect(most).toBeLessThanOrEqual(5);
  // And it does not dawdle: 200 calls of half a second each at most take about a minute.
  expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeLessThan(75_000);
});

test('accounts do not wait for one another', async () => {
  const { budget, advance } = world();
  for (let call = 0; call < 5; call += 1) void budget.take('acme');
  let begun = false;
  void budget.take('brightdental').then(() => {
    begun = true;
  });
  await advance(0);
  expect(begun).toBe(true);
});

test('who asked first goes first, and who gave up is skipped', async () => {
  const { budget, advance } = world();
  const first = await Promise.all([1, 2, 3, 4, 5].map(() => budget.take('acme')));
  const order: string[] = [];
  const leaver = new AbortController();
  void budget.take('acme').then(() => order.push('one'));
  const left = budget.take('acme', leaver.signal).catch((reason: unknown) => order.push(String(reason)));
  void budget.take('acme').then(() => order.push('three'));
  await advance(0);
  leaver.abort('given up');
  await left;
  for (const over of first) over();
  await advance(1_000);
  expect(order).toEqual(['given up', 'one', 'three']);
});

test('when the server asks to wait all calls take a breath, and the wait is told', async () => {
  const { budget, advance } = world();
  budget.pause('acme', 30);
  await advance(0);
  let begun = false;
  void budget.take('acme').then(() => {
    begun = true;
  });
  await advance(0);
  expect(budget.state('acme')).toEqual({ left: 0, waiting: 1, pausedFor: 30_000 });
  await advance(1_999);
  expect(begun).toBe(false);
  await advance(1);
  expect(begun).toBe(true);
  await advance(27_999);
  expect(budget.state('acme').pausedFor).toBe(1);
  budget.pause('acme', 9_999_999);
  await advance(0);
  expect(budget.state('acme').pausedFor).toBe(300_000);
});

test('a worker that starts anew holds back when the one before had just sent', async () => {
  const before = world();
  await before.budget.take('acme');
  await before.settle();
  const after = world(before.session);
  let begun = false;
  void after.budget.take('acme').then(() => {
    begun = true;
  });
  await after.advance(999);
  expect(begun).toBe(false);
  await after.advance(1);
  expect(begun).toBe(true);
});

test('a call that ends twice frees one turn', async () => {
  const { budget, advance } = world();
  const over = await budget.take('acme');
  over();
  over();
  await advance(1_000);
  expect(budget.state('acme').left).toBe(5);
});
