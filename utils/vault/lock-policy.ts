import type { KeyValueStore } from '@/utils/browser/storage';

/** The minutes without use after which a vault can be told to lock; null: never by itself. */
export const lockMinutes = [1, 5, 15, 60, null] as const;

export type LockMinutes = (typeof lockMinutes)[number];

/** When the vault locks by itself. No secret, so it lies in the clear; it is asked before the vault is open. */
export interface LockPolicy {
  readonly minutes: LockMinutes;
  /** Also when the computer's screen is locked, where the browser tells. */
  readonly withScreen: boolean;
}

const key = 'lock-policy';

const usual: LockPolicy = { minutes: 15, withScreen: true };

/** The policy that was chosen, else the usual one. */
export async function lockPolicy(store: KeyValueStore): Promise<LockPolicy> {
  const { [key]: stored } = await store.get([key]);
  const { minutes, withScreen } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const known = lockMinutes.find((one) => one === minutes);
  return {
    minutes: known === undefined ? usual.minutes : known,
    withScreen: typeof withScreen === 'boolean' ? withScreen : usual.withScreen,
  };
}

/** Keeps the choice. */
export const chooseLockPolicy = (store: KeyValueStore, policy: LockPolicy): Promise<void> =>
  store.set({ [key]: policy });

/** The policy's time without use, in ms. */
export const idleTime = ({ minutes }: LockPolicy): number | null =>
  minutes === null ? null : minutes * 60_000;
