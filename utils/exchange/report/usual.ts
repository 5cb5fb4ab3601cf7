import type { UsualAnswer } from '@/utils/activecampaign/operations/usual-answer';
import type { ReportMessages } from '@/utils/i18n/screens';

/** What a good answer usually is, in a sentence. */
export function usualSentence(
  { status, rows, record }: UsualAnswer,
  { usual: words }: ReportMessages['report'],
): string {
  const told = status.join(words.or);
  if (rows !== undefined) return words.list(told, rows);
  return record === undefined ? words.bare(told) : words.record(told, record);
}
