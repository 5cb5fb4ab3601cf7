/** Lets what runs by itself begin its calls at an even pace, all that concerns one account together. */
export interface Pacer {
  /** Waits for the next turn; rejects with the signal's reason where it is given up. */
  turn(account: string, perSecond: number, signal: AbortSignal): Promise<void>;
}

/**
 * A pacer by a timetable: what a call or a timer took too long is caught up, by one call at most, so that the pace is
 * held and never becomes a burst. `now`: ms of a clock that only goes forward.
 */
export function createPacer(
  now: () => number,
  wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>,
): Pacer {
  const due = new Map<string, number>();
  return {
    async turn(account, perSecond, signal) {
      signal.throwIfAborted();
      const interval = 1_000 / perSecond;
      const present = now();
      const at = Math.max(due.get(account) ?? present, present - interval);
      due.set(account, at + interval);
      if (at > present) await wait(at - present, signal);
    },
  };
}
