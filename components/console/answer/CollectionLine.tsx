import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';

/** The row that the request asked to begin at. */
function offsetOf(target: string): number {
  const offset = Number(new URLSearchParams(target.split('?', 2)[1] ?? '').get('offset'));
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}

/** How much of a collection the answer holds: "20 of 4,812", never rows that look like all. */
export function CollectionLine({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer.collection;
  const about = shown.table.about.value;
  if (!about?.key || shown.answered.diagnosis) return null;
  const { count, total } = about;
  const key = about.key.slice(0, 60);
  const offset = offsetOf(shown.context.target);
  const part = total !== undefined && count < total;
  const text = (): string => {
    if (total === undefined) return words.unknown(count, key);
    if (count === 0 && total === 0) return words.none(key);
    if (!part) return words.all(count, key);
    return offset > 0 && count > 0
      ? words.rows(offset + 1, offset + count, total, key)
      : words.some(count, total, key);
  };
  return <p class={`answer-collection ${part ? 'part' : ''}`}>{text()}</p>;
}
