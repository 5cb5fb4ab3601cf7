import type { Language } from '@/utils/i18n/language';

/** A time that is left, roughly: "25 sec", "3 min", "2 hr". */
export function roughTime(ms: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  const [value, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5_400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3_600), 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
