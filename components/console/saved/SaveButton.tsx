import { useId, useRef, useState } from 'preact/hooks';
import { place } from '@/components/ui/Menu';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { type NameAct, NameForm } from './NameForm';
import { useTrouble } from './use-trouble';
import './saved.css';

/** Saves the request: asks for name and folder; over the saved one that is open, or as a new one. */
export function SaveButton({ page }: { page: ConsolePage }) {
  const words = useWords().messages.saved;
  const { saved, request, operations } = page;
  const button = useRef<HTMLButtonElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const trouble = useTrouble(saved);
  const written = request.written.value;
  if (!written) return null;
  const opened = saved.opened.value;
  const suggested = written.operation ? operations.words(written.operation).name : '';
  const saving = (over: string | undefined): NameAct['act'] => {
    return async (name, folder) => {
      const done = await saved.save(name, folder, over);
      if (done) setSaid(words.saved(name));
      return done;
    };
  };
  const anew: NameAct = { words: opened ? words.saveAsNew : words.save, act: saving(undefined) };
  return (
    <>
      <button ref={button} type="button" class="button" popovertarget={id} aria-haspopup="dialog">
        {words.save}
      </button>
      <span role="status" class="unseen">
        {said}
      </span>
      <div
        ref={float}
        id={id}
        class="menu save-float"
        popover="auto"
        role="dialog"
        aria-label={words.saveTitle}
        onBeforeToggle={(event) => {
          saved.calm();
          setOpen(event.newState === 'open');
        }}
        onToggle={(event) => {
          if (event.newState !== 'open' || !float.current || !button.current) return;
          place(float.current, button.current);
          float.current.querySelector('input')?.select();
        }}
      >
        {open && (
          <>
            <NameForm
              saved={saved}
              name={opened?.name ?? suggested}
              folder={opened?.folder ?? ''}
              acts={opened ? [{ words: words.save, act: saving(opened.id) }, anew] : [anew]}
              close={() => float.current?.hidePopover()}
            />
            <p class="muted">{words.noKey}</p>
            {written.refused.length > 0 && <p class="warn">{words.notAsTyped}</p>}
            <p role="alert" class="problem">
              {trouble}
            </p>
          </>
        )}
      </div>
    </>
  );
}
