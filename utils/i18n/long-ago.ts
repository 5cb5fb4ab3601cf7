import { ago } from './ago';
import type { Language } from './language';

const day = 86_400_000;

/** As `ago`, and in months from 60 days on, in years from two years on. Both times in ms since 1970. */
export function longAgo(at: number, now: number, language: Language): string {
  const days = Math.floor((now - at) / day);
  if (days < 60) return ago(at, now, language);
  const format = new Intl.RelativeTimeFormat(language);
  return days < 730
    ? format.format(-Math.floor(days / 30.44), 'month')
    : format.format(-Math.floor(days / 365.25), 'year');
}
