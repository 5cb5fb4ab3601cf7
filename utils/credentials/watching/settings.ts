import type { KeyValueStore } from '@/utils/browser/storage';

/** How often what is saved is looked at by itself. */
export const watchRhythms = ['off', 'daily', 'weekly'] as const;

export type WatchRhythm = (typeof watchRhythms)[number];

/** What the person chose of watching. No secret, and asked while the vault is locked: it lies in the clear. */
export interface WatchSettings {
  readonly every: WatchRhythm;
  /** Whether to say with a notification of the browser what was found. */
  readonly notify: boolean;
  /** Whether such a notification may name accounts. */
  readonly names: boolean;
  /** When to look next: ms since 1970. Missing while it is off. */
  readonly nextAt?: number | undefined;
}

const key = 'watching';
const day = 24 * 60 * 60_000;

const off: WatchSettings = { every: 'off', notify: false, names: false };

/** Ms from one look to the next. */
export const watchPeriod = (every: Exclude<WatchRhythm, 'off'>): number =>
  every === 'daily' ? day : 7 * day;

/** What was chosen, else off. What is odd counts as never chosen. */
export async function watchSettings(store: KeyValueStore): Promise<WatchSettings> {
  const { [key]: stored } = await store.get([key]);
  const { every, notify, names, nextAt } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const rhythm = watchRhythms.find((one) => one === every);
  if (!rhythm) return off;
  return {
    every: rhythm,
    notify: notify === true,
    names: names === true,
    ...(typeof nextAt === 'number' && Number.isFinite(nextAt) && rhythm !== 'off' && { nextAt }),
  };
}

/** Keeps the choice. */
export const keepWatchSettings = (store: KeyValueStore, settings: WatchSettings): Promise<void> =>
  store.set({ [key]: settings });

/** When to look next once a rhythm was chosen: at once for the first time, else counted from the look before. */
export function nextAfterChoice(
  before: WatchSettings,
  every: Exclude<WatchRhythm, 'off'>,
  now: number,
): number {
  if (before.every === 'off' || before.nextAt === undefined) return now;
  return before.nextAt - watchPeriod(before.every) + watchPeriod(every);
}
