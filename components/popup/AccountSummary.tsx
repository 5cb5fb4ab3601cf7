import { useWords } from '@/components/ui/words';
import type { CredentialRow } from '@/utils/state/shown';

/** The words for what the last check said, short enough for a row; undefined when there was none. */
const shortDiagnosis = (
  row: CredentialRow,
  diagnosis: ReturnType<typeof useWords>['messages']['diagnosis'],
) => row.lastCheck && diagnosis[row.lastCheck.diagnosis.cause].short;

/** An account at a glance: its colour, name and environment; below, its host and owner, or in words what is wrong. */
export function AccountSummary({
  row,
  children,
}: {
  row: CredentialRow;
  children?: preact.ComponentChildren;
}) {
  const { messages } = useWords();
  const words = messages.popup;
  const state = row.lastCheck?.diagnosis.state;
  const host = new URL(row.origin).host;
  const whose = row.owner?.name || row.owner?.email;
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
        {state === 'bad' ? (
          <span class="detail problem">{shortDiagnosis(row, messages.diagnosis)}</span>
        ) : (
          <span class="detail">
            {host} · {whose ?? (state ? shortDiagnosis(row, messages.diagnosis) : words.notChecked)}
          </span>
        )}
      </span>
      {children}
    </span>
  );
}
