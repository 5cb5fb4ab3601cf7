import { useState } from 'preact/hooks';
import type { Examination as Answer } from '@/utils/activecampaign/doctor';
import type { DoctorMessages } from '@/utils/i18n/doctor-screen';
import { answered, commonFacts, examinationText, factsOf, verdict } from '@/utils/i18n/examination-text';
import type { Doctor } from '@/utils/state/doctor';
import type { Popup } from '@/utils/state/popup';
import { useWords } from './words';

/** What the doctor found: the causes with their proof, what decides, what to do and who can. */
export function Examination({
  popup,
  doctor,
  answer,
  messages,
}: {
  popup: Popup;
  doctor: Doctor;
  answer: Answer;
  messages: DoctorMessages;
}) {
  const { language } = useWords();
  const words = messages.doctor;
  const [copied, setCopied] = useState<boolean>();
  const said = answered(answer, messages);
  const copy = async (): Promise<void> => {
    try {
      await popup.world.writeClipboard(examinationText(answer, messages, language));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <p class="verdict">{verdict(answer, messages)}</p>
      {commonFacts(answer, messages, language).map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <ul class="findings">
        {answer.findings.map((finding) => {
          const { what, next, who } = words.findings[finding.id];
          const facts = factsOf(finding, answer, messages, language);
          return (
            <li key={finding.id}>
              <h3>{what(answer.host)}</h3>
              {facts.map((fact) => (
                <p key={fact}>{fact}</p>
              ))}
              <p>
                <strong>{words.next}</strong> {next}
              </p>
              <p>
                <strong>{words.who}</strong> {who}
              </p>
            </li>
          );
        })}
      </ul>
      {answer.deciders.length > 0 && (
        <>
          <h3>{words.decide}</h3>
          <ul class="causes">
            {answer.deciders.map((id) => (
              <li key={id}>{words.deciders[id]}</li>
            ))}
          </ul>
        </>
      )}
      {answer.deciders.includes('allow-names') && (
        <div class="ask">
          <p>{words.why}</p>
          <button type="button" class="button primary" onClick={() => doctor.allowNames()}>
            {words.allowNames}
          </button>
        </div>
      )}
      {said && (
        <p>
          <strong>{words.proof}</strong> {said}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button quiet" onClick={() => doctor.look()}>
          {words.again}
        </button>
      </div>
      {copied !== undefined && <p>{copied ? words.copied : words.notCopied}</p>}
    </>
  );
}
