import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, ClipboardState, Input } from '@/utils/messaging/contract';

/** What the pages' part of clearing the clipboard stands on. */
export interface ClipboardWorld {
  readonly client: Client;
  /** Asks for the permission to read the clipboard. Only from a click. */
  readonly requestClipboardRead: () => Promise<boolean>;
  readonly dropClipboardRead: () => Promise<boolean>;
  /** Calls back when what is noted of the clipboard, or the permission, has changed. */
  readonly onClipboardChange: (listener: () => void) => void;
}

/** How it stands with the clipboard, and what can be done about it. */
export interface Clipboard {
  /** Undefined until the first answer, and where there was none: then nothing is claimed. */
  readonly shown: Signal<ClipboardState | undefined>;
  /** Loads how it stands, and keeps it so. */
  start(): Promise<void>;
  copied(text: string): Promise<void>;
  choose(seconds: ClipboardState['seconds']): Promise<void>;
  /** Asks for the permission. Only from a click; what follows from it comes by `onClipboardChange`. */
  allow(): Promise<void>;
  takeBack(): Promise<void>;
  decline(): Promise<void>;
  clearNow(): Promise<void>;
}

type ClipboardChannel = Extract<ChannelName, `clipboard.${string}`>;

/** The store over its world. */
export function createClipboard(world: ClipboardWorld): Clipboard {
  const shown = signal<ClipboardState | undefined>(undefined);
  let latest = 0;
  const ask = async <Name extends ClipboardChannel>(channel: Name, input: Input<Name>): Promise<void> => {
    const turn = ++latest;
    const reply = await world.client(channel, input);
    // Several may be on their way: the one that was asked last knows most.
    if (turn === latest) shown.value = reply.ok ? reply.value : undefined;
  };
  const load = (): Promise<void> => ask('clipboard.state', {});
  return {
    shown,
    start() {
      world.onClipboardChange(() => void load());
      return load();
    },
    copied: (text) => ask('clipboard.copied', { text }),
    choose: (seconds) => ask('clipboard.choose', { seconds }),
    async allow() {
      await world.requestClipboardRead();
    },
    async takeBack() {
      await world.dropClipboardRead();
    },
    decline: () => ask('clipboard.decline', {}),
    clearNow: () => ask('clipboard.clear-now', {}),
  };
}
