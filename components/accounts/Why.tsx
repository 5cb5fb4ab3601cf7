import type { CredentialRow } from '@/utils/state/shown';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

interface WhyProps {
  readonly wall: Wall;
  readonly row: CredentialRow;
  readonly check: NonNullable<CredentialRow['lastCheck']>;
}

/** What is the matter with a key, as the popup says it: what happened, what it may be, what decides, what to do, who. */
export function Why({ wall, row, check: { diagnosis } }: WhyProps) {
  const { changes, diagnosis: wordings, headings, popup, wall: words } = useWords().messages;
  const uses = wall.uses.of(row.id);
  const wording = wordings[diagnosis.cause];
  const host = new URL(row.origin).host;
  const causes = wording.causes?.(diagnosis) ?? [];
  const barred = diagnosis.cause === 'not-allowed' || diagnosis.cause === 'access-removed';
  return (
    <div class={`why-text ${diagnosis.state}`}>
      <p>{wording.what(diagnosis, host)}</p>
      <p>
        <strong>{headings.next}</strong> {wording.next}
      </p>
      {barred && (
        <button type="button" class="button primary" onClick={() => void wall.allow(row)}>
          {popup.allow(host)}
        </button>
      )}
      <p>
        <strong>{headings.who}</strong> {wording.who}
      </p>
      {causes.length > 0 && (
        <>
          <h2>{headings.causes}</h2>
          <ul class="causes">
            {causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      )}
      {wording.decide && (
        <p>
          <strong>{headings.decide}</strong> {wording.decide}
        </p>
      )}
      {diagnosis.state === 'bad' && uses.length > 0 && (
        <p>
          <strong>{words.uses.stopping}</strong> {uses.map(({ name }) => name).join(', ')}
        </p>
      )}
      {diagnosis.cause === 'refused' && (
        <button type="button" class="button" onClick={() => void wall.openUses(row.id, 'leaving')}>
          {changes.replace}
        </button>
      )}
    </div>
  );
}
