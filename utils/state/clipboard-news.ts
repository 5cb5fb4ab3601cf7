import type { ClipboardState } from '@/utils/messaging/contract';

/** What the popup has to say of a copy that is on the clipboard, and what it offers. */
export type ClipboardNews =
  /** It is cleared in `seconds`; 0: at any moment now. `dueAt` tells one countdown from another. */
  | { readonly kind: 'counting'; readonly seconds: number; readonly dueAt: number }
  /** It could be, after `seconds`, once the permission is there. */
  | { readonly kind: 'ask'; readonly seconds: number }
  /** The time is over, and the permission is not there. */
  | { readonly kind: 'cannot' }
  /** The permission is not there, and is not to be asked for. */
  | { readonly kind: 'stays' };

/**
 * The news for a popup that was opened at `openedAt`: a permission that was not given before that is not dwelt on.
 * Times in ms since 1970.
 */
export function clipboardNews(
  { seconds, mayRead, declined, copy }: ClipboardState,
  now: number,
  openedAt: number,
): ClipboardNews | undefined {
  if (!copy || seconds === null) return undefined;
  // A clock that was set back makes nothing longer than was chosen.
  const left = Math.min(Math.max(0, Math.ceil((copy.dueAt - now) / 1_000)), seconds);
  if (mayRead) return { kind: 'counting', seconds: left, dueAt: copy.dueAt };
  if (declined) return copy.copiedAt >= openedAt ? { kind: 'stays' } : undefined;
  if (left > 0) return { kind: 'ask', seconds };
  return copy.dueAt >= openedAt ? { kind: 'cannot' } : undefined;
}
