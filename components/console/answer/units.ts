import type { Language } from '@/utils/i18n/language';

const format = (language: Language, value: number, unit: string, digits: number): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);

/** How long something took: "132 ms", "1.3 sec". */
export const timeWords = (ms: number, language: Language): string =>
  ms < 1_000 ? format(language, ms, 'millisecond', 0) : format(language, ms / 1_000, 'second', 1);

/** How large something is, by its characters, of which it has thousands: "14 kB". */
export function sizeWords(characters: number, language: Language): string {
  if (characters < 1_000_000)
    return format(language, characters / 1_000, 'kilobyte', characters < 10_000 ? 1 : 0);
  return format(language, characters / 1_000_000, 'megabyte', 1);
}
