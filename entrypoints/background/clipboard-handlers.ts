import type { ClipboardKeeper } from '@/utils/clipboard/keeper';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';

type ClipboardChannels = {
  [Name in keyof Contract as Name extends `clipboard.${string}` | 'page.copied'
    ? Name
    : never]: Contract[Name];
};

/** Answers about the clipboard: pages of ours, and the page helpers that copied something. */
export function clipboardHandlers(keeper: ClipboardKeeper): Handlers<ClipboardChannels> {
  /** Does it, then says how it stands. */
  const after = async (work: Promise<void>) => {
    await work;
    return keeper.state();
  };
  return {
    'clipboard.state': () => keeper.state(),
    'clipboard.copied': ({ text }) => after(keeper.copied(text)),
    'clipboard.choose': ({ seconds }) => after(keeper.choose(seconds)),
    'clipboard.decline': () => after(keeper.decline()),
    'clipboard.clear-now': () => after(keeper.clearNow()),
    // Whoever has broken out of a page can say this too, of any text. The worst that comes of it: the clipboard is
    // cleared if it holds a text that they know already. Nothing tells them whether it was, and a note that a page
    // of ours or another host left stays as it is.
    'page.copied': async ({ text }, { host }) => {
      await keeper.copied(text, host).catch(() => undefined);
      return null;
    },
  };
}
