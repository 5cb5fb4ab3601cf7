import type { KeyValueStore } from '@/utils/browser/storage';

/** The seconds after which a copy can be cleared; null: never. */
export const clearAfter = [30, 60, 120, 300, null] as const;

export type ClearAfter = (typeof clearAfter)[number];

/** What the person wants done about copies. No secret, so it lies in the clear. */
export interface ClipboardPolicy {
  readonly seconds: ClearAfter;
  /** Whether the person said "Not now" when the popup asked for the permission: it never asks again. */
  readonly declined: boolean;
}

const key = 'clipboard-policy';

const usual: ClipboardPolicy = { seconds: 60, declined: false };

/** The policy that was chosen, else the usual one. */
export async function clipboardPolicy(store: KeyValueStore): Promise<ClipboardPolicy> {
  const { [key]: stored } = await store.get([key]);
  const { seconds, declined } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const known = clearAfter.find((one) => one === seconds);
  return {
    seconds: known === undefined ? usual.seconds : known,
    declined: declined === true,
  };
}

/** Keeps the choice. */
export const chooseClipboardPolicy = (store: KeyValueStore, policy: ClipboardPolicy): Promise<void> =>
  store.set({ [key]: policy });
