import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { Input, WatchingShown } from '@/utils/messaging/contract';

/** What the options about watching stand on. */
export interface WatchingStoreWorld {
  readonly client: Client;
  readonly mayNotify: () => Promise<boolean>;
  /** Asks for the permission to show notifications. Only from a click. */
  readonly requestNotifications: () => Promise<boolean>;
}

/** What was chosen of watching, and how to choose otherwise. */
export interface WatchingStore {
  /** Undefined until the first answer. */
  readonly shown: Signal<WatchingShown | undefined>;
  /** Whether the browser lets Keyring show notifications. */
  readonly mayNotify: Signal<boolean>;
  load(): Promise<void>;
  choose(choice: Input<'watching.choose'>): Promise<void>;
  /** Asks for the permission, and has notifications shown where it was given. Only from a click. */
  allowNotifications(): Promise<void>;
}

/** The store over its world. */
export function createWatchingStore(world: WatchingStoreWorld): WatchingStore {
  const { client } = world;
  const shown = signal<WatchingShown | undefined>(undefined);
  const mayNotify = signal(false);

  const settle = async (): Promise<void> => {
    if (!shown.peek()?.looking) return;
    const reply = await client('watching.settled', {});
    if (reply.ok) shown.value = reply.value;
  };
  const choose = async (choice: Input<'watching.choose'>): Promise<void> => {
    const reply = await client('watching.choose', choice);
    if (reply.ok) shown.value = reply.value;
    await settle();
  };
  return {
    shown,
    mayNotify,
    async load() {
      const [reply, may] = await Promise.all([client('watching.state', {}), world.mayNotify()]);
      shown.value = reply.ok ? reply.value : undefined;
      mayNotify.value = may;
      void settle();
    },
    choose,
    async allowNotifications() {
      mayNotify.value = await world.requestNotifications();
      if (mayNotify.value) await choose({ notify: true });
    },
  };
}
