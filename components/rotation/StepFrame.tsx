import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';
import type { RotationShown } from '@/utils/state/shown';
import { useWords } from './words';

interface Props {
  readonly step: RotationShown['steps'][number];
  /** Its place in the list, from 1 on. */
  readonly number: number;
  readonly children?: ComponentChildren;
}

/** One step of the list: its number, or the sign that it is done, its name, and what belongs to it. */
export function StepFrame({ step, number, children }: Props) {
  const words = useWords().messages.rotation;
  return (
    <li class={`step ${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span class="step-mark" aria-hidden="true">
        {step.state === 'done' ? <Icon name="check" /> : number}
      </span>
      <section class="step-body">
        <h2>
          {words.steps[step.id]}
          <span class="unseen">, {words.state[step.state]}</span>
        </h2>
        {children}
      </section>
    </li>
  );
}
