import type { KeyValueStore } from '@/utils/browser/storage';
import { isLanguageChoice, type Language, type LanguageChoice, pickLanguage } from '@/utils/i18n/language';

/** Where the choice lies in storage.local: no secret, so in the clear. */
const key = 'language';

/** The person's choice of language; to follow the browser where none was made. */
export async function languageChoice(store: KeyValueStore): Promise<LanguageChoice> {
  const { [key]: kept } = await store.get([key]);
  return isLanguageChoice(kept) ? kept : 'browser';
}

/** Keeps the person's choice. */
export const chooseLanguage = (store: KeyValueStore, choice: LanguageChoice): Promise<void> =>
  store.set({ [key]: choice });

/** The language for a page that opens now. */
export const languageNow = async (store: KeyValueStore, preferred: readonly string[]): Promise<Language> =>
  pickLanguage(preferred, await languageChoice(store));
