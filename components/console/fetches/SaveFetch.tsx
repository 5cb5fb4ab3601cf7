import { useId, useRef, useState } from 'preact/hooks';
import { place } from '@/components/ui/Menu';
import type { Fetch } from '@/utils/state/console/fetches';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { SaveForm } from './SaveForm';

/** The button that puts what was fetched into a file, and asks in which form. */
export function SaveFetch({ page, fetch }: { page: ConsolePage; fetch: Fetch }) {
  const words = useWords().messages.fetching;
  const button = useRef<HTMLButtonElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = fetch.state === 'done';
  const busy = page.fetches.saving.state.value.kind === 'saving';
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button small ${whole ? 'primary' : ''}`}
        popovertarget={id}
        aria-haspopup="dialog"
        disabled={busy}
      >
        {whole ? words.save : words.savePart(fetch.rows)}
      </button>
      <div
        ref={float}
        id={id}
        class="menu fetch-float"
        popover="auto"
        role="dialog"
        aria-label={words.saveTitle}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState !== 'open' || !float.current || !button.current) return;
          place(float.current, button.current);
          float.current.querySelector<HTMLElement>('input:checked')?.focus();
        }}
      >
        {open && (
          <SaveForm
            fetch={fetch}
            save={(form) => {
              // At once, since the browser asks where to only in the midst of a click.
              void page.fetches.saving.save(fetch, form);
              float.current?.hidePopover();
            }}
          />
        )}
      </div>
    </>
  );
}
