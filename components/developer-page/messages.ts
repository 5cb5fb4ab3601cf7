import { copyFormatNames as enFormats } from '@/utils/i18n/en/copy-as';
import { helpers as en } from '@/utils/i18n/en/helpers';
import { copyFormatNames as frFormats } from '@/utils/i18n/fr/copy-as';
import { helpers as fr } from '@/utils/i18n/fr/helpers';
import { type Language, pickLanguage } from '@/utils/i18n/language';

/** Everything the helpers say, in one language. */
export type Messages = typeof en & { readonly formats: typeof enFormats };

const catalogues: Record<Language, Messages> = {
  en: { ...en, formats: enFormats },
  fr: { ...fr, formats: frFormats },
};

/** The page's own language where we have it, else the browser's. */
export function messagesFor(view: Window): { readonly language: Language; readonly messages: Messages } {
  const language = pickLanguage([view.document.documentElement.lang, ...view.navigator.languages]);
  return { language, messages: catalogues[language] };
}
