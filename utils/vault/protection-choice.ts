import type { KeyValueStore } from '@/utils/browser/storage';

/** Where it is noted in storage.local: no secret, so in the clear, and it outlives every change of protection. */
const key = 'protection-chosen';

/** Whether the person has once said what is to protect the vault: a passphrase, or the browser profile alone. */
export async function isProtectionChosen(store: KeyValueStore): Promise<boolean> {
  return (await store.get([key]))[key] === true;
}

/** Notes that the person has said so. */
export const noteProtectionChosen = (store: KeyValueStore): Promise<void> => store.set({ [key]: true });
