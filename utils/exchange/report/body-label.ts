import type { ReportMessages } from '@/utils/i18n/screens';
import type { BodyBlock } from './report';
import { isCut } from './shorten';

/** What a body is, and how much of it is there: "Body of the answer (only the first 20,000 of 340,213 characters)". */
export function bodyLabel(
  block: BodyBlock,
  words: Pick<ReportMessages['report'], 'firstOf' | 'label' | 'size'>,
): string {
  const { label, text, of } = block;
  return words.label(`${label} (${isCut(block) ? words.firstOf(text.length, of) : words.size(of)})`);
}
