import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** Whether the summary itself says in words what the last check found, or that there was none. */
export const saidInSummary = ({ lastCheck, owner }: CredentialRow): boolean =>
  lastCheck?.diagnosis.state === 'bad' || (lastCheck?.diagnosis.state !== 'good' && !owner);

/**
 * An account at a glance: its colour, name and environment; below, its host and owner, or in words what is wrong. Few
 * elements: the popup is not painted before all rows that it opens with are.
 */
export function AccountSummary({ row }: { row: CredentialRow }) {
  const { messages } = useWords();
  const words = messages.popup;
  const diagnosis = row.lastCheck?.diagnosis;
  const found = diagnosis ? messages.causes[diagnosis.cause] : words.notChecked;
  const host = new URL(row.origin).host;
  return (
    <span class="summary" style={{ borderColor: `var(--${row.colour})` }}>
      {row.environment === 'unmarked' ? (
        <strong class="name">{row.label}</strong>
      ) : (
        <span class="name-line">
          <strong class="name">{row.label}</strong>
          <span class={`badge ${row.environment}`}>{words.environments[row.environment]}</span>
        </span>
      )}
      {diagnosis?.state === 'bad' ? (
        <span class="detail problem">{found}</span>
      ) : (
        <span class="detail">
          {host} · {saidInSummary(row) ? found : row.owner?.name || row.owner?.email}
        </span>
      )}
    </span>
  );
}
