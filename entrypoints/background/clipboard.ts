import { wakeIn } from '@/utils/browser/alarms';
import { eventPageClipboard } from '@/utils/browser/clipboard';
import { mayReadClipboard } from '@/utils/browser/clipboard-permission';
import { askOffscreen } from '@/utils/browser/offscreen';
import { localStore, sessionStore } from '@/utils/browser/storage';
import { type Clearing, clearIfHolds } from '@/utils/clipboard/clear';
import { type ClipboardKeeper, createClipboardKeeper } from '@/utils/clipboard/keeper';
import type { Mark } from '@/utils/clipboard/mark';

/** The name of the wake-up that clears the clipboard. It ends up on the disk, and says nothing. */
export const clipboardAlarm = 'clipboard';

/** The page in which Chromium gives access to the clipboard, as the build names it. */
const clipboardPage = '/offscreen.html';

const clearInOffscreen = (mark: Mark): Promise<Clearing> =>
  askOffscreen(
    clipboardPage,
    { key: mark.key, hash: mark.hash },
    'Clears a copied API key from the clipboard, only if it is still there.',
  ) as Promise<Clearing>;

/** The keeper of the clipboard, built on the real browser. */
export function buildClipboard(): ClipboardKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return createClipboardKeeper({
    local: localStore,
    session: sessionStore,
    clock: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
    mayRead: mayReadClipboard,
    clearIfHolds: import.meta.env.FIREFOX
      ? (mark) => clearIfHolds(eventPageClipboard, mark)
      : clearInOffscreen,
    callIn(ms, work) {
      clearTimeout(timer);
      timer = setTimeout(work, ms);
    },
    wakeIn: (ms) => wakeIn(clipboardAlarm, ms),
  });
}
