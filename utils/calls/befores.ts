import type { KeyValueStore } from '@/utils/browser/storage';

/** Records as they were before a change: by the slip of the change, and by its call once it was made. */
export interface Befores {
  keep(slip: string, before: string): Promise<void>;
  /** The change with that slip is made by that call: the record before it, if it is known. */
  made(slip: string, call: string): Promise<string | undefined>;
  of(call: string): Promise<string | undefined>;
  /** Holds none any longer: the vault was locked. */
  forget(): Promise<void>;
}

interface Kept {
  readonly name: string;
  readonly before: string;
}

/** How many are held. A person confirms one change at a time, in a few tabs. */
const most = 10;

/** Characters of a record that is held: all of them have to fit into the browser's memory for a session. */
const longest = 200_000;

const key = 'befores';

const isKept = (value: unknown): value is Kept => {
  const { name, before } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return typeof name === 'string' && typeof before === 'string';
};

/** In the session's memory, as slips are: a person may think for longer than a worker lives. */
export function createBefores(session: KeyValueStore): Befores {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each reads and writes all of them. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const all = async (): Promise<readonly Kept[]> => {
    const { [key]: stored } = await session.get([key]);
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  };
  const find = (kept: readonly Kept[], name: string): string | undefined =>
    kept.find((one) => one.name === name)?.before;

  return {
    keep: (slip, before) =>
      inTurn(async () => {
        if (before.length > longest) return;
        await session.set({ [key]: [{ name: slip, before }, ...(await all())].slice(0, most) });
      }),
    made: (slip, call) =>
      inTurn(async () => {
        const kept = await all();
        const before = find(kept, slip);
        if (before === undefined) return undefined;
        await session.set({ [key]: kept.map((one) => (one.name === slip ? { name: call, before } : one)) });
        return before;
      }),
    of: (call) => inTurn(async () => find(await all(), call)),
    forget: () => inTurn(() => session.remove([key])),
  };
}
