import { expect, test } from 'vitest';
import { createPacer } from '@/utils/calls/pacer';

const { signal } = new AbortController();

/** A pacer by a clock that goes as far as is waited for, and the times at which turns came. */
function paced() {
  const time = { now: 0 };
  const pacer = createPacer(
    () => time.now,
    async (ms) => {
      time.now += ms;
    },
  );
  return { pacer, time };
}

test('calls begin by a timetable: what one took too long is caught up, by one call at most', async () => {
  const { pacer, time } = paced();
  const at: number[] = [];
  // How long each call takes.
  for (const ms of [10, 300, 10, 10, 900, 10, 10]) {
    await pacer.turn('acme', 4, signal);
    at.push(time.now);
    time.now += ms;
  }
  expect(at).toEqual([0, 250, 550, 750, 1_000, 1_900, 1_910]);
  for (const from of at)
    expect(at.filter((one) => one >= from && one < from + 1_000).length).toBeLessThanOrEqual(5);
});

test('those of one account share it, and those of another have their own', async () => {
  const { pacer, time } = paced();
  await pacer.turn('acme', 4, signal);
  await pacer.turn('cobalt', 4, signal);
  expect(time.now).toBe(0);
  await pacer.turn('acme', 2, signal);
  expect(time.now).toBe(250);
  await pacer.turn('acme', 2, signal);
  expect(time.now).toBe(750);
});

test('who gives up gets no turn', async () => {
  const { pacer } = paced();
  await expect(pacer.turn('acme', 4, AbortSignal.abort('enough'))).rejects.toBe('enough');
});
