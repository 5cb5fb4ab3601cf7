/** The languages Keyring speaks. English is the source and the fallback. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** What a person may choose: a language, or to follow the browser. */
export type LanguageChoice = Language | 'browser';

/** Whether a value read from storage or a message is a choice we know. */
export const isLanguageChoice = (value: unknown): value is LanguageChoice =>
  value === 'browser' || languages.some((language) => language === value);

/**
 * The language to speak: the person's choice, else the first preferred tag (BCP 47, such as `fr-CA`)
 * whose primary subtag we have, else English.
 */
export function pickLanguage(preferred: readonly string[], choice: LanguageChoice = 'browser'): Language {
  if (choice !== 'browser') return choice;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}
