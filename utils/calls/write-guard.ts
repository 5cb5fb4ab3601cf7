import type { Method } from '@/utils/activecampaign/operations/types';
import type { KeyValueStore } from '@/utils/browser/storage';

/** A change as it will be sent. */
export interface Write {
  readonly account: string;
  readonly method: Method;
  /** The whole address. */
  readonly url: string;
  readonly body: string;
}

/** Why the guard stops a change. */
export type Stopped =
  /** The account is read-only until somebody opens it. */
  | 'read-only'
  /** Nobody has confirmed this very change. */
  | 'unconfirmed';

/** Thrown where a change is stopped: nothing was sent. */
export class WriteStopped extends Error {
  override readonly name = 'WriteStopped';
  readonly why: Stopped;
  constructor(why: Stopped) {
    super(why);
    this.why = why;
  }
}

/** What the guard stands on. */
export interface WriteGuardWorld {
  /** In memory, so that a closed browser closes every account. */
  readonly session: KeyValueStore;
  /** Ms since 1970. */
  readonly clock: () => number;
  /** A name that nobody guesses. */
  readonly newId: () => string;
  /** Whether changes to the account are guarded; those marked as sandbox or staging are not. */
  readonly guarded: (account: string) => Promise<boolean>;
}

/**
 * Stands before every change. A guarded account is read-only until a person opens it for a while, and then each change
 * needs a slip: it is made for one change, confirmed by the person, and good for one sending.
 */
export interface WriteGuard {
  /** Opens an account for so many ms. */
  open(account: string, ms: number): Promise<void>;
  close(account: string): Promise<void>;
  /** Until when changes are let through (ms since 1970); null: always; undefined: read-only. */
  openUntil(account: string): Promise<number | null | undefined>;
  /** A slip for a change. `name`: what the person has to type to confirm it, where a word is asked for. */
  prepare(write: Write, name?: string): Promise<string>;
  /** Confirms a slip with what the person typed; whether that was the name. */
  confirm(slip: string, typed: string): Promise<boolean>;
  /** Lets one change through, or throws `WriteStopped`. The slip is used up. */
  pass(write: Write, slip: string | undefined): Promise<void>;
}

/** How long a slip is good for, in ms: what was confirmed long ago is not what the person means now. */
const slipTime = 10 * 60_000;

interface Slip {
  readonly digest: string;
  readonly name: string;
  readonly confirmed: boolean;
  readonly madeAt: number;
}

const openKey = (account: string): string => `open-for-writes/${account}`;
const slipKey = (slip: string): string => `slip/${slip}`;

async function digestOf({ account, method, url, body }: Write): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([account, method, url, body]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isSlip = (value: unknown): value is Slip => {
  const { digest, name, confirmed, madeAt } = (value ?? {}) as Partial<Record<keyof Slip, unknown>>;
  return (
    typeof digest === 'string' &&
    typeof name === 'string' &&
    typeof confirmed === 'boolean' &&
    typeof madeAt === 'number'
  );
};

/** The guard over its world. */
export function createWriteGuard({ session, clock, newId, guarded }: WriteGuardWorld): WriteGuard {
  const within = (since: number, ms: number): boolean => clock() >= since && clock() - since < ms;

  const readSlip = async (slip: string): Promise<Slip | undefined> => {
    const { [slipKey(slip)]: stored } = await session.get([slipKey(slip)]);
    return isSlip(stored) && within(stored.madeAt, slipTime) ? stored : undefined;
  };

  const openUntil: WriteGuard['openUntil'] = async (account) => {
    if (!(await guarded(account))) return null;
    const { [openKey(account)]: stored } = await session.get([openKey(account)]);
    const { since, ms } = (stored ?? {}) as Partial<Record<string, unknown>>;
    return typeof since === 'number' && typeof ms === 'number' && within(since, ms) ? since + ms : undefined;
  };

  return {
    open: (account, ms) => session.set({ [openKey(account)]: { since: clock(), ms } }),
    close: (account) => session.remove([openKey(account)]),
    openUntil,
    async prepare(write, name = '') {
      const slip = newId();
      const made: Slip = { digest: await digestOf(write), name, confirmed: false, madeAt: clock() };
      await session.set({ [slipKey(slip)]: made });
      return slip;
    },
    async confirm(slip, typed) {
      const found = await readSlip(slip);
      if (!found || found.name.trim() !== typed.trim()) return false;
      await session.set({ [slipKey(slip)]: { ...found, confirmed: true } });
      return true;
    },
    async pass(write, slip) {
      const until = await openUntil(write.account);
      if (until === null) return;
      if (until === undefined) throw new WriteStopped('read-only');
      const found = slip === undefined ? undefined : await readSlip(slip);
      // Used up before it is looked at: two sendings with one slip cannot both get through.
      if (slip !== undefined) await session.remove([slipKey(slip)]);
      if (!found?.confirmed || found.digest !== (await digestOf(write)))
        throw new WriteStopped('unconfirmed');
    },
  };
}
