import { dayWords } from '@/utils/i18n/day';
import type { CredentialRow } from '@/utils/state/shown';
import { isOver } from '@/utils/state/until';
import { useWords } from './words';

/** Who handed a key over, and until when they want it used. */
export function HandedOver({ row: { handedOver }, now }: { row: CredentialRow; now: number }) {
  const { messages, language } = useWords();
  if (!handedOver) return null;
  const { from, until } = handedOver;
  const over = until !== undefined && isOver(until, now);
  const day = until === undefined ? '' : dayWords(until, language);
  return (
    <span class={over ? 'under handed over' : 'under handed'}>
      {messages.wall.handedOver(from, day, over)}
    </span>
  );
}
