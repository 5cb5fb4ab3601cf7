import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { ChangeUses } from './ChangeUses';
import { Keep } from './Keep';
import { Prepare } from './Prepare';
import { Prove } from './Prove';
import { Remove } from './Remove';
import { ResetKey } from './ResetKey';
import { StepFrame } from './StepFrame';
import { whenWords } from './when';
import { useWords } from './words';

type Step = RotationShown['steps'][number];

/** What belongs to a step; nothing where it is not its turn yet. */
function Content({ page, shown, step }: { page: RotationPage; shown: RotationShown; step: Step }) {
  const { id, state } = step;
  if (id === 'change') return <ChangeUses page={page} shown={shown} />;
  if (id === 'prove')
    return shown.isReset || shown.old || state === 'now' ? <Prove page={page} shown={shown} /> : null;
  if (id === 'record')
    return shown.isReset || shown.finishedAt !== undefined ? <Keep page={page} shown={shown} /> : null;
  if (state === 'later' || (shown.finishedAt !== undefined && state !== 'done')) return null;
  if (id === 'reset') return <ResetKey page={page} shown={shown} />;
  return <Prepare page={page} shown={shown} />;
}

/** One rotation as a list that leads through it. */
export function OneRotation({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  return (
    <>
      <p class="muted about">
        {shown.row && <span class="bar" style={{ background: `var(--${shown.row.colour})` }} />}
        {[
          shown.host,
          words.record.reasons[shown.reason],
          words.begun(whenWords(shown.startedAt, language)),
        ].join(' · ')}
      </p>
      <ol class="steps">
        {shown.steps.map((step, at) => (
          <StepFrame key={step.id} step={step} number={at + 1}>
            <Content page={page} shown={shown} step={step} />
          </StepFrame>
        ))}
      </ol>
      <Remove page={page} />
    </>
  );
}
