import { setTimeout as pause } from 'node:timers/promises';

/** How long anything in a browser may take to appear, in ms. A run of an hour meets every stall of the machine. */
export const PATIENCE = process.env.LONG ? 60_000 : 15_000;

/**
 * Asks again and again until the answer is not undefined.
 *
 * @throws an Error that names `what` after `timeout` ms, with the last error of `ask` as its cause.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeout = PATIENCE,
): Promise<T> {
  const end = performance.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause });
    await pause(20);
  }
}

/** The answer, or another one where none came in time: a browser does not answer what it is asked of a frame that goes. */
export const orElse = <T>(answer: Promise<T>, other: T, timeout = 3_000): Promise<T> =>
  Promise.race([answer, pause(timeout, other, { ref: false })]);
