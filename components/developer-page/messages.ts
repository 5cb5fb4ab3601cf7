import { copyFormatNames as enFormats } from '@/utils/i18n/en/copy-as';
import { helpers as en } from '@/utils/i18n/en/helpers';
import { copyFormatNames as frFormats } from '@/utils/i18n/fr/copy-as';
import { helpers as fr } from '@/utils/i18n/fr/helpers';
import { type Language, pickLanguage } from '@/utils/i18n/language';

/** Everything the helpers say, in one language. */
export type Messages = typeof en & { readonly language: Language; readonly formats: typeof enFormats };

const catalogues: Record<Language, Messages> = {
  en: { ...en, language: 'en', formats: enFormats },
  fr: { ...fr, language: 'fr', formats: frFormats },
};

/** The page's own language where we have it, else the browser's. */
export const messagesFor = ({ document, navigator }: Window): Messages =>
  catalogues[pickLanguage([document.documentElement.lang, ...navigator.languages])];
