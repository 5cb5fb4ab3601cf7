import type { Language } from './language';

/** A day (`2026-12-31`) in words, the same day wherever the person is. */
export const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
