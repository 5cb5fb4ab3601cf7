import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Leaver, Step } from '@/utils/state/integrations/leaver';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import type { CredentialRow, Integration } from '@/utils/state/shown';
import { About } from './About';
import { Steps } from './Steps';
import { useWords } from './words';

interface MoveListProps {
  readonly page: IntegrationsPage;
  readonly leaver: Leaver;
  readonly steps: readonly Step[];
  readonly rows: readonly CredentialRow[];
  /** The key that takes over. */
  readonly to: CredentialRow | undefined;
}

/** Each integration of a user's keys with the steps to change its key, until all of them use another one. */
export function MoveList({ page, leaver, steps, rows, to }: MoveListProps) {
  const words = useWords().messages.integrations;
  const open = steps.filter((step) => step.to === undefined);
  const pressed = useRef<string>(undefined);
  const press = (id: string, act: () => Promise<void>): void => {
    pressed.current = id;
    void act();
  };
  if (steps.length === 0)
    return (
      <section>
        <p class="note">{words.leaving.nothingNoted}</p>
        <button
          type="button"
          class="button start"
          onClick={() => page.go({ view: 'uses', id: leaver.rows[0].id })}
        >
          {words.leaving.noteNow}
        </button>
      </section>
    );
  return (
    <section>
      <p role="status" class="figures muted">
        {words.leaving.progress(steps.length - open.length, steps.length)}
      </p>
      <ol class="uses" aria-label={words.list}>
        {steps.map(({ integration, to: now }) => {
          const { id, name } = integration;
          const focused = pressed.current === id;
          return (
            <li key={id} class="use">
              {now ? (
                <Done
                  name={name}
                  to={rows.find((row) => row.id === now)}
                  focused={focused}
                  onUndo={() => press(id, () => page.moveBack(id))}
                />
              ) : (
                <Open
                  integration={integration}
                  first={integration === open[0]?.integration}
                  focused={focused}
                  onDone={to && (() => press(id, () => page.move(integration, to.id)))}
                />
              )}
            </li>
          );
        })}
      </ol>
      {open.length === 0 && (
        <p class="note good">
          {words.leaving.allMoved} {words.leaving.nowDelete}
        </p>
      )}
    </section>
  );
}

/** The focus goes where the button that was pressed has made room for another one. */
function useFocus(focused: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return button;
}

interface OpenProps {
  readonly integration: Integration;
  /** Whether it is the one to begin with. */
  readonly first: boolean;
  readonly focused: boolean;
  /** Undefined where there is no key that could take over. */
  readonly onDone: (() => void) | undefined;
}

/** One that still uses the key that goes. */
function Open({ integration, first, focused, onDone }: OpenProps) {
  const words = useWords().messages.integrations.leaving;
  const button = useFocus(focused);
  return (
    <>
      <About integration={integration} />
      <Steps integration={integration} open={first} />
      {onDone && (
        <button ref={button} type="button" class="button start" onClick={onDone}>
          <Icon name="check" />
          {words.move}
          <span class="unseen">{`: ${integration.name}`}</span>
        </button>
      )}
    </>
  );
}

interface DoneProps {
  readonly name: string;
  /** The key it uses now. */
  readonly to: CredentialRow | undefined;
  readonly focused: boolean;
  readonly onUndo: () => void;
}

/** One that was moved just now. */
function Done({ name, to, focused, onUndo }: DoneProps) {
  const words = useWords().messages.integrations;
  const button = useFocus(focused);
  return (
    <div class="use-top">
      <div class="about">
        <h2>{name}</h2>
        {to && <p class="good">{words.leaving.moved(to.label)}</p>}
      </div>
      <button ref={button} type="button" class="button quiet" onClick={onUndo}>
        {words.undo}
        <span class="unseen">{`: ${name}`}</span>
      </button>
    </div>
  );
}
