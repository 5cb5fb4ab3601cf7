import type { ComponentChildren } from 'preact';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** Whether the summary itself says in words what the last check found, or that there was none. */
export const saidInSummary = ({ lastCheck, owner }: CredentialRow): boolean =>
  lastCheck?.diagnosis.state === 'bad' || (lastCheck?.diagnosis.state !== 'good' && !owner);

/** An account at a glance: its colour, name and environment; below, its host and owner, or in words what is wrong. */
export function AccountSummary({ row, children }: { row: CredentialRow; children?: ComponentChildren }) {
  const { messages } = useWords();
  const words = messages.popup;
  const diagnosis = row.lastCheck?.diagnosis;
  const found = diagnosis ? messages.causes[diagnosis.cause] : words.notChecked;
  const host = new URL(row.origin).host;
  return (
    <span class="summary">
      <span class="bar" style={{ background: `var(--${row.colour})` }} />
      <span class="names">
        <span class="name-line">
          <strong class="name">{row.label}</strong>
          {row.environment !== 'unmarked' && (
            <span class={`badge ${row.environment}`}>{words.environments[row.environment]}</span>
          )}
        </span>
        {diagnosis?.state === 'bad' ? (
          <span class="detail problem">{found}</span>
        ) : (
          <span class="detail">
            {host} · {saidInSummary(row) ? found : row.owner?.name || row.owner?.email}
          </span>
        )}
      </span>
      {children}
    </span>
  );
}
