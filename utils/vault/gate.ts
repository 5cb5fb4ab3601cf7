/** Lets many uses of the vault run side by side, and a change of its protection alone. */
export interface Gate {
  shared<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for the uses under way; uses asked for meanwhile wait for it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** An open gate. */
export function createGate(): Gate {
  const under = new Set<Promise<unknown>>();
  let closed: Promise<unknown> = Promise.resolve();
  const settled = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);
  return {
    async shared(work) {
      // Again after each wait: another change may have begun before this use came to its turn.
      for (let seen: unknown; seen !== closed; ) {
        seen = closed;
        await closed;
      }
      const use = work();
      const noted: Promise<unknown> = settled(use).then(() => under.delete(noted));
      under.add(noted);
      return use;
    },
    alone(work) {
      const change = settled(closed)
        .then(() => Promise.all(under))
        .then(work);
      closed = settled(change);
      return change;
    },
  };
}
