import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** What the last check said, as a sign with its words beside it or, in a plain row, for screen readers. */
export function StateDot({ row, spelled = false }: { row: CredentialRow; spelled?: boolean }) {
  const { messages } = useWords();
  const diagnosis = row.lastCheck?.diagnosis;
  const words = diagnosis ? messages.causes[diagnosis.cause] : messages.popup.notChecked;
  const state = diagnosis?.state ?? 'none';
  if (!spelled) return <span class={`dot ${state}`} role="img" aria-label={words} />;
  return (
    <span class={`state ${state}`}>
      <span class={`dot ${state}`} />
      {words}
    </span>
  );
}
