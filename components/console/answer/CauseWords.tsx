import type { CallCauseId, CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';
import { useWords } from '../words';

interface CauseWordsProps {
  readonly id: CallCauseId;
  readonly diagnosis: CallDiagnosis;
  readonly host: string;
}

/** One cause: what is the matter, what would decide it, what to do, and who can. */
export function CauseWords({ id, diagnosis, host }: CauseWordsProps) {
  const { callCauses, callHeadings, answer } = useWords().messages;
  const cause = callCauses[id];
  const { causes, proof } = diagnosis;
  const fields = proof.fields[id] ?? [];
  return (
    <>
      <p>{cause.what(diagnosis, host)}</p>
      {fields.length > 0 && <p>{answer.diagnosis.about(fields.join(', '))}</p>}
      {causes.length > 1 && cause.decide && (
        <p>
          <strong>{callHeadings.decide}</strong> {cause.decide}
        </p>
      )}
      <p>
        <strong>{callHeadings.next}</strong> {cause.next}
      </p>
      <p>
        <strong>{callHeadings.who}</strong> {cause.who}
      </p>
    </>
  );
}
