import type { Language } from './language';

const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

const formats = new Map<Language, Intl.RelativeTimeFormat>();

/** Made once a language: making one takes longer than all it then writes. */
function formatIn(language: Language): Intl.RelativeTimeFormat {
  const format = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  formats.set(language, format);
  return format;
}

/** How long ago something was, in words: "3 hours ago", "yesterday", "now". Both times in ms since 1970. */
export function ago(at: number, now: number, language: Language): string {
  const format = formatIn(language);
  const past = Math.max(0, now - at);
  const step = steps.find(({ ms }) => past >= ms);
  return step ? format.format(-Math.floor(past / step.ms), step.unit) : format.format(0, 'second');
}
