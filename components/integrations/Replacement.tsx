import type { IntegrationsPage } from '@/utils/state/integrations/page';
import type { CredentialRow } from '@/utils/state/shown';
import { CopyButtons } from './CopyButtons';
import { useWords } from './words';

interface ReplacementProps {
  readonly page: IntegrationsPage;
  readonly rows: readonly CredentialRow[];
  readonly chosen: CredentialRow;
  readonly onChoose: (id: string) => void;
}

/** The key that takes over, at hand to be pasted where it is needed. */
export function Replacement({ page, rows, chosen, onChoose }: ReplacementProps) {
  const words = useWords().messages.integrations.leaving;
  const state = chosen.lastCheck?.diagnosis.state;
  const nameOf = ({ label, owner }: CredentialRow): string =>
    [label, owner ? owner.name || owner.username || owner.email : words.unknownOwner].join(' · ');
  return (
    <section>
      <div class="replacement">
        <label class="labelled">
          <span>{words.replacement}</span>
          <select class="field" value={chosen.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {rows.map((row) => (
              <option key={row.id} value={row.id}>
                {nameOf(row)}
              </option>
            ))}
          </select>
        </label>
        <CopyButtons page={page} row={chosen} />
      </div>
      {state === 'bad' && <p class="note warn">{words.notWorking}</p>}
      {state !== 'bad' && !chosen.owner && <p class="note warn">{words.sameOwner}</p>}
      {state === undefined && chosen.owner && <p class="muted">{words.unchecked}</p>}
    </section>
  );
}
