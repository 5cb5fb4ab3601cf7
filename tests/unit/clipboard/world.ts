import { clearIfHolds } from '@/utils/clipboard/clear';
import { type ClipboardKeeper, type ClipboardWorld, createClipboardKeeper } from '@/utils/clipboard/keeper';
import { memoryStore } from '../support/memory-store';

/** A computer with a clipboard, and a browser on it whose background can be started anew. */
export function clipboardWorld() {
  const local = memoryStore();
  const session = memoryStore();
  const computer = {
    text: 'what was there before',
    now: 1_000_000_000,
    allowed: true,
    /** The browser refuses access to the clipboard. */
    refuses: false,
    /** How often it was read. */
    reads: 0,
    /** The wake-up that is set: ms from when it was. */
    wakeUp: undefined as number | undefined,
  };
  let timer: { readonly ms: number; readonly work: () => void } | undefined;
  const clipboard = {
    read: () => {
      computer.reads += 1;
      if (computer.refuses) throw new Error('refused');
      return computer.text;
    },
    clear: () => {
      computer.text = '';
    },
  };
  const world: ClipboardWorld = {
    local,
    session,
    clock: () => computer.now,
    random: (bytes) => crypto.getRandomValues(bytes),
    mayRead: async () => computer.allowed,
    clearIfHolds: (mark) => clearIfHolds(clipboard, mark),
    callIn: (ms, work) => {
      timer = { ms, work };
    },
    wakeIn: async (ms) => {
      computer.wakeUp = ms;
    },
  };
  return {
    local,
    session,
    computer,
    /** A background that has just started: nothing of an earlier one is left but the stores and the wake-up. */
    start(): ClipboardKeeper {
      timer = undefined;
      return createClipboardKeeper(world);
    },
    timer: () => timer,
    /** Copies as the popup does: first onto the clipboard, then a word to the keeper. */
    async copy(keeper: ClipboardKeeper, text: string, host?: string): Promise<void> {
      computer.text = text;
      await keeper.copied(text, host);
    },
  };
}
