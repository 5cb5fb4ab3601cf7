import { useState } from 'preact/hooks';
import { diagnosisScreen } from '@/utils/i18n/popup-screens';
import type { Popup } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import { Doctor } from './lazy-doctor';
import { useLoaded } from './use-loaded';
import { useWords } from './words';
import './diagnosis.css';

type Check = NonNullable<CredentialRow['lastCheck']>;

/**
 * What is the matter: what happened with its proof, what it may be and what decides, what to do and who can. A host
 * that waits for leave has its button here. The doctor’s answer takes the place of it all.
 */
export function DiagnosisDetails({ popup, row, check }: { popup: Popup; row: CredentialRow; check: Check }) {
  const { messages, language } = useWords();
  const explained = useLoaded(diagnosisScreen[language])?.messages;
  const [examined, setExamined] = useState('');
  if (!explained) return null;
  const { diagnosis } = check;
  const wording = explained.diagnosis[diagnosis.cause];
  const { headings } = explained;
  const host = new URL(row.origin).host;
  const causes = wording.causes?.(diagnosis) ?? [];
  const barred = diagnosis.cause === 'not-allowed' || diagnosis.cause === 'access-removed';
  const thisCheck = `${row.id} ${check.at}`;
  const allow = barred && (
    <button type="button" class="button primary" onClick={() => popup.allow(row)}>
      {messages.popup.allow(host)}
    </button>
  );
  if (examined === thisCheck) {
    return (
      <div class={`diagnosis ${diagnosis.state}`}>
        <Doctor key={thisCheck} popup={popup} examined={{ id: row.id }} />
        {allow}
      </div>
    );
  }
  return (
    <div class={`diagnosis ${diagnosis.state}`}>
      <p>{wording.what(diagnosis, host)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => setExamined(thisCheck)}>
          {headings.find}
        </button>
      </div>
      <p class="next">
        <strong>{headings.next}</strong> {wording.next}
      </p>
      {allow}
      <p class="who">
        <strong>{headings.who}</strong> {wording.who}
      </p>
      {causes.length > 0 && (
        <>
          <h3>{headings.causes}</h3>
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
    </div>
  );
}
