import { watchNews as en } from './en/watch-news';
import { watchNews as fr } from './fr/watch-news';
import type { Language } from './language';

export type WatchWords = typeof en;

/** What the background says by itself, in every language: it may have to say it while no page is open. */
export const watchWords: Readonly<Record<Language, WatchWords>> = { en, fr };

/** What a notification is made of: the account's label, and what changed. */
export interface NewsItem {
  readonly label: string;
  readonly what: { readonly kind: keyof WatchWords['what'] };
}

/** More accounts than this are not named in one notification. */
const mostNamed = 3;

/** The text of a notification. It names accounts only where `names` says so. */
export function newsText(items: readonly NewsItem[], names: boolean, words: WatchWords): string {
  if (names) {
    const named = items
      .slice(0, mostNamed)
      .map(({ label, what }) => words.named(label, words.what[what.kind]));
    const rest = items.length - named.length;
    return [...named, ...(rest > 0 ? [words.more(rest)] : [])].join('\n');
  }
  const stopped = items.filter(({ what }) => what.kind === 'stopped').length;
  const says = stopped > 0 ? words.stopped(stopped) : words.changed(items.length);
  return `${says} ${words.look}`;
}
