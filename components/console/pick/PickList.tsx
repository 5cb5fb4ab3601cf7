import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pickable } from '@/utils/activecampaign/operations/types';
import type { Choice } from '@/utils/activecampaign/pickables';
import type { PickBox } from '@/utils/state/console/pick-box';
import { useWords } from '../words';
import { floatBelow } from './float-below';
import { PickNews } from './PickNews';

/** The id of an entry, for the input that is at it. */
export const optionId = (id: string, at: number): string => `${id}-option-${at}`;

interface PickOptionProps {
  readonly id: string;
  /** Whether the keyboard is at it: the focus stays in the field, which says so by aria-activedescendant. */
  readonly isAt: boolean;
  readonly isPicked?: boolean;
  readonly act: () => void;
  readonly children: ComponentChildren;
}

function PickOption({ id, isAt, isPicked = false, act, children }: PickOptionProps) {
  return (
    <button
      type="button"
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isPicked}
      class={`pick-option ${isAt ? 'active' : ''}`}
      onClick={act}
    >
      {children}
    </button>
  );
}

interface PickListProps {
  readonly box: PickBox;
  readonly kind: Pickable;
  readonly label: string;
  readonly id: string;
  readonly field: RefObject<HTMLElement | null>;
  readonly value: string;
  readonly take: (choice: Choice) => void;
}

/** What fits, below the field or above it; the focus stays in the field. */
export function PickList({ box, kind, label, id, field, value, take }: PickListProps) {
  const words = useWords().messages.pick;
  const floating = useRef<HTMLDivElement>(null);
  const open = box.open.value;
  const list = box.list.value;
  const active = box.active.value;
  const choices = list.kind === 'choices' ? list.choices : [];

  useEffect(() => {
    if (!open || !floating.current || !field.current) return;
    return floatBelow(floating.current, field.current);
  }, [open, list, field]);
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  return (
    <div ref={floating} class="pick-list" popover="manual">
      <div
        role="listbox"
        class="pick-options"
        tabIndex={-1}
        id={`${id}-list`}
        aria-label={label}
        aria-busy={list.kind === 'reading'}
      >
        {choices.map((choice, at) => (
          <PickOption
            key={choice.id}
            id={optionId(id, at)}
            isAt={at === active}
            isPicked={choice.id === value}
            act={() => take(choice)}
          >
            <span class="pick-name">
              {choice.name || words.unnamed}
              {choice.more === undefined ? null : <span class="pick-more">{choice.more}</span>}
            </span>
            <span class="pick-id mono">{choice.id}</span>
          </PickOption>
        ))}
        {list.kind === 'reading' ? null : (
          <PickOption id={optionId(id, choices.length)} isAt={active === choices.length} act={box.reload}>
            <span class="pick-reload">{words.reload}</span>
          </PickOption>
        )}
      </div>
      <PickNews list={list} kind={kind} typed={box.typed.value ?? ''} open={open} />
    </div>
  );
}
