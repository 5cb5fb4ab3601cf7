import { useId, useRef, useState } from 'preact/hooks';
import { HelpList } from '@/components/ui/HelpList';
import { place } from '@/components/ui/Menu';
import { helpIds, helpLinks } from '@/utils/activecampaign/help-links';
import { useWords } from '../words';
import './help.css';

/** Opens who to ask for what, beside the console. */
export function Help() {
  const words = useWords().messages.help;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const entries = [
    ...helpIds.map((one) => ({ ...words.links[one], address: helpLinks[one] })),
    words.consultants,
  ];
  return (
    <>
      <button ref={button} type="button" class="button" popovertarget={id} aria-haspopup="dialog">
        {words.title}
      </button>
      <div
        ref={float}
        id={id}
        class="menu help-float"
        popover="auto"
        role="dialog"
        aria-label={words.title}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState !== 'open' || !float.current || !button.current) return;
          place(float.current, button.current);
          float.current.querySelector('a')?.focus();
        }}
      >
        {open && (
          <>
            <p class="muted">{words.about}</p>
            <HelpList entries={entries} newTab={words.newTab} />
          </>
        )}
      </div>
    </>
  );
}
