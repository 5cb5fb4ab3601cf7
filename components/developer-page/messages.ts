import { pageFormatNames } from '@/utils/i18n/en/copy-as';
import { helpers } from '@/utils/i18n/en/helpers';
import { type Language, pickLanguage } from '@/utils/i18n/language';

/** Everything the helpers say, in one language. */
export type Messages = typeof helpers & {
  readonly language: Language;
  readonly formats: typeof pageFormatNames;
};

const english: Messages = { ...helpers, language: 'en', formats: pageFormatNames };

/** Where the words of another language lie: in the isolated world of the frame, which the page cannot see. */
const mark = Symbol.for('keyring.messages');

type Marked = Partial<Record<typeof mark, Messages>>;

/** Puts the words of another language beside the helpers, before they start. `world`: the global of the isolated world. */
export function bringMessages(world: object, messages: Messages): void {
  (world as Marked)[mark] = messages;
}

/**
 * The page's own language where we have it, else the browser's. English comes with the helpers; another language is
 * brought by the background, which chooses by the same rule.
 */
export function messagesFor({ document, navigator }: Window, world: object): Messages {
  const brought = (world as Marked)[mark];
  const language = pickLanguage([document.documentElement.lang, ...navigator.languages]);
  return brought?.language === language ? brought : english;
}
