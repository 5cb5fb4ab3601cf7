import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** What the last check said, as a sign with its words beside it or, in a plain row, for screen readers. */
export function StateDot({ row, spelled = false }: { row: CredentialRow; spelled?: boolean }) {
  const { messages } = useWords();
  const diagnosis = row.lastCheck?.diagnosis;
  const words = diagnosis ? messages.causes[diagnosis.cause] : messages.popup.notChecked;
  return (
    <span class={`state ${diagnosis?.state ?? 'none'}`}>
      <span class="dot" />
      <span class={spelled ? '' : 'unseen'}>{words}</span>
    </span>
  );
}
