import type { KeyValueStore } from '@/utils/browser/storage';

/** Calls that an account takes in a second. Source: reference/rate-limits. */
export const callsPerSecond = 5;

const second = 1_000;

/** Longest time for which an account's own word to wait is believed, in ms. */
const longestPause = 5 * 60 * second;

/** How long everybody is held back when an account asks to wait, in ms. Whether to wait longer, who calls decides. */
const breath = 2 * second;

/** How an account's budget stands. */
export interface BudgetState {
  /** Calls that could begin at once. */
  readonly left: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Ms for which the account asked to wait, as far as they are not over; 0 where it did not. */
  readonly pausedFor: number;
}

/** The rate budget of every account, shared by all that calls it. */
export interface Budget {
  /**
   * Waits for a turn, first come, first served; the answer is to be called once the call is over. Rejects with the
   * signal's reason when it is given up meanwhile.
   */
  take(account: string, signal?: AbortSignal): Promise<() => void>;
  /**
   * The account asked to wait so many seconds (429). All calls are held back for a moment; a person who asks again
   * after that gets an answer, and what runs by itself looks at `state`.
   */
  pause(account: string, seconds: number): void;
  state(account: string): BudgetState;
}

/** What a budget stands on. */
export interface BudgetWorld {
  /** Ms since 1970: it has to outlive the worker. */
  readonly clock: () => number;
  /** Calls back after so many ms. */
  readonly later: (ms: number, work: () => void) => void;
  /** Keeps what a worker that starts anew must know. */
  readonly session: KeyValueStore;
}

interface Account {
  /** Turns that are taken; each is free again a second after its call is over. */
  taken: number;
  pausedUntil: number;
  heldUntil: number;
  readonly queue: (() => void)[];
}

const keyOf = (account: string): string => `budget/${account}`;

/**
 * The budget. A turn is taken from before a call is sent until a second after its answer: the server counted it some
 * time in between, so in no second of the server's can there be more than five, however long each was on its way.
 */
export function createBudget({ clock, later, session }: BudgetWorld): Budget {
  const accounts = new Map<string, Promise<Account>>();
  const known = new Map<string, Account>();

  const advance = (account: Account): void => {
    const wait = account.heldUntil - clock();
    if (wait > 0) {
      if (account.queue.length > 0) later(wait, () => advance(account));
      return;
    }
    while (account.taken < callsPerSecond) {
      const next = account.queue.shift();
      if (!next) return;
      account.taken += 1;
      next();
    }
  };

  const release = (account: Account, count: number): void =>
    later(second, () => {
      account.taken -= count;
      advance(account);
    });

  /** A worker that starts anew does not know what the one before had sent: it holds back if that was just now. */
  const remember = async (name: string): Promise<Account> => {
    const key = keyOf(name);
    const { [key]: noted } = await session.get([key]).catch(() => ({}) as Record<string, unknown>);
    const ago = typeof noted === 'number' ? clock() - noted : Number.POSITIVE_INFINITY;
    const account: Account = { taken: 0, pausedUntil: 0, heldUntil: 0, queue: [] };
    if (ago >= 0 && ago < second) {
      account.taken = callsPerSecond;
      release(account, callsPerSecond);
    }
    known.set(name, account);
    return account;
  };

  const of = (name: string): Promise<Account> => {
    const present = accounts.get(name) ?? remember(name);
    accounts.set(name, present);
    return present;
  };

  return {
    async take(name, signal) {
      signal?.throwIfAborted();
      const account = await of(name);
      await new Promise<void>((resolve, reject) => {
        const turn = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          const at = account.queue.indexOf(turn);
          if (at < 0) return;
          account.queue.splice(at, 1);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', leave, { once: true });
        account.queue.push(turn);
        advance(account);
      });
      void session.set({ [keyOf(name)]: clock() }).catch(() => undefined);
      let over = false;
      return () => {
        if (over) return;
        over = true;
        release(account, 1);
      };
    },
    pause(name, seconds) {
      const now = clock();
      const ms = Math.min(seconds * second, longestPause);
      void of(name).then((account) => {
        account.pausedUntil = Math.max(account.pausedUntil, now + ms);
        account.heldUntil = Math.max(account.heldUntil, now + Math.min(ms, breath));
      });
    },
    state(name) {
      const account = known.get(name);
      if (!account) return { left: callsPerSecond, waiting: 0, pausedFor: 0 };
      const pausedFor = Math.max(0, account.pausedUntil - clock());
      const left = account.heldUntil > clock() ? 0 : callsPerSecond - account.taken;
      return { left, waiting: account.queue.length, pausedFor };
    },
  };
}
