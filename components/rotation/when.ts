import type { Language } from '@/utils/i18n/language';

/** A time as it stands in a record: `Nov 30, 2026, 10:42 PM`. `at`: ms since 1970. */
export const whenWords = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
