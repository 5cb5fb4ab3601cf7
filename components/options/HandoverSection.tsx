import { useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { HandOver } from './HandOver';
import { TakeOver } from './TakeOver';
import { useWords } from './words';

/** One credential to somebody else, and one from somebody else. */
export function HandoverSection({ options }: { options: Options }) {
  const words = useWords().messages.handover;
  const [open, setOpen] = useState<'give' | 'take' | undefined>(
    options.place === 'handover' ? 'give' : undefined,
  );
  const close = (): void => setOpen(undefined);
  if (options.protection.shown.value?.locked !== false) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      {open === undefined && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setOpen('give')}>
            {words.give}
          </button>
          <button type="button" class="button" onClick={() => setOpen('take')}>
            {words.take}
          </button>
        </div>
      )}
      {open === 'give' && <HandOver options={options} close={close} />}
      {open === 'take' && <TakeOver options={options} close={close} />}
    </section>
  );
}
