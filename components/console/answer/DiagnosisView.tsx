import type { ComponentChildren } from 'preact';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { CauseWords } from './CauseWords';

interface Props {
  readonly shown: ShownAnswer;
  /** What can be done about it. */
  readonly act: ComponentChildren;
}

/** What is the matter with a call: what happened, the server's words, and the causes that are open. */
export function DiagnosisView({ shown, act }: Props) {
  const { callCauses, callHeadings, happened, answer: words } = useWords().messages;
  const { answered, context } = shown;
  const { diagnosis, result } = answered;
  if (!diagnosis) return null;
  const host = new URL(context.origin).hostname;
  const { causes, proof } = diagnosis;
  const what = happened(diagnosis, host);
  const untrue = result.kind === 'answer' && result.status >= 200 && result.status < 300;
  const [first] = causes;
  return (
    <div class="answer-diagnosis">
      <div class="answer-happened">
        <div>
          {untrue && <p class="answer-untrue">{words.diagnosis.falseSuccess}</p>}
          {what !== '' && <p>{what}</p>}
        </div>
        {act}
      </div>
      {proof.complaints.length > 0 && (
        <>
          <h3>{callHeadings.complaints}</h3>
          <ul class="causes">
            {proof.complaints.map(({ text, field }, index) => (
              <li key={index}>
                {field !== undefined && <code class="mono">{field}</code>} <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {causes.length === 1 && first ? (
        <>
          {/* Where no answer came, the line above says it already. */}
          {result.kind === 'answer' && <h3>{callCauses[first].short}</h3>}
          <CauseWords id={first} diagnosis={diagnosis} host={host} />
        </>
      ) : (
        <>
          <h3>{callHeadings.causes}</h3>
          {causes.map((id, index) => (
            <details key={id} open={index === 0}>
              <summary>{callCauses[id].short}</summary>
              <CauseWords id={id} diagnosis={diagnosis} host={host} />
            </details>
          ))}
        </>
      )}
    </div>
  );
}
