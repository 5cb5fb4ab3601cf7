import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Pickable } from '@/utils/activecampaign/operations/types';
import { type Choice, isTypedId } from '@/utils/activecampaign/pickables';
import type { PickStore } from '@/utils/state/console/pick';
import { useWords } from '../words';
import { optionId, PickList } from './PickList';
import './pick.css';

export interface PickProps {
  readonly picks: PickStore;
  readonly kind: Pickable;
  /** The id that is in the request; '' for none. */
  readonly value: string;
  readonly change: (value: string) => void;
  /** What the field is called. */
  readonly label: string;
  /** Of the input: for a label, and for what describes it. */
  readonly id: string;
  readonly describedBy?: string;
  readonly required?: boolean;
  /** What is in the request cannot be sent. */
  readonly invalid?: boolean;
}

/**
 * A field for an id that is picked by name: typing searches, the arrows move, Enter picks, Escape closes. An id that is
 * typed counts as it is; anything else that is typed and not picked leaves the request as it was.
 */
export function Pick(props: PickProps) {
  const {
    picks,
    kind,
    value,
    change,
    label,
    id,
    describedBy = '',
    required = false,
    invalid = false,
  } = props;
  const words = useWords().messages.pick;
  const box = useMemo(() => picks.box(kind), [picks, kind]);
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** What is in the request now: several keys may come before the field is drawn again. */
  const present = useRef(value);
  present.current = value;
  /** What goes back into it where nothing is picked. */
  const before = useRef(value);
  const [unpicked, setUnpicked] = useState(false);
  useEffect(() => {
    setUnpicked(false);
    return box.clear;
  }, [box]);
  useEffect(() => picks.wantName(kind, value), [picks, kind, value]);

  const typed = box.typed.value;
  const open = box.open.value;
  const active = box.active.value;
  const naming = picks.name(kind, value).value;
  const name = naming?.kind === 'named' ? naming.choice.name || words.unnamed : undefined;
  const unknown = value !== '' && naming?.kind === 'unknown';
  const beside = unknown ? words.unknown : name === undefined ? '' : typed === undefined ? value : name;
  const showsBeside = beside !== '' && (typed === undefined || isTypedId(typed));

  const put = (next: string): void => {
    if (next === present.current) return;
    present.current = next;
    change(next);
  };
  const take = (choice: Choice): void => {
    picks.learn(kind, choice);
    put(choice.id);
    setUnpicked(false);
    box.clear();
  };
  const type = (text: string): void => {
    if (box.typed.peek() === undefined) before.current = present.current;
    setUnpicked(false);
    box.type(text);
    // Emptied is meant; a name half typed is not.
    if (text.trim() === '') before.current = '';
    put(isTypedId(text) ? text.trim() : before.current);
  };
  const revert = (): void => {
    put(before.current);
    setUnpicked(false);
    box.clear();
  };
  const enter = async (): Promise<void> => {
    if (active >= 0 && box.list.value.kind !== 'reading' && !optionOf(active)) return box.reload();
    const choice = await box.enter();
    if (!input.current) return;
    if (choice) take(choice);
    else if (isTypedId(box.typed.value ?? '')) box.clear();
  };
  const optionOf = (at: number): Choice | undefined =>
    box.list.value.kind === 'choices' ? box.list.value.choices[at] : undefined;
  const leave = async (): Promise<void> => {
    box.close();
    const text = box.typed.peek() ?? '';
    if (text.trim() === '' || isTypedId(text)) return box.clear();
    const choice = await box.named();
    // Back in the field meanwhile, or the field is gone with its request.
    if (!input.current || document.activeElement === input.current) return;
    if (choice) take(choice);
    else if (before.current === '') setUnpicked(true);
    else box.clear();
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) box.move(event.key === 'ArrowDown' ? 1 : -1);
      else box.show();
    } else if (event.key === 'Enter' && open) void enter();
    else if (event.key === 'Escape' && open) box.close();
    else if (event.key === 'Escape' && typed !== undefined) revert();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const described = [showsBeside && `${id}-beside`, unpicked && `${id}-unpicked`, describedBy];
  return (
    <div class="pick">
      <div ref={frame} class="pick-field">
        <input
          ref={input}
          id={id}
          class={`field ${name === undefined && typed === undefined && value !== '' ? 'mono' : ''}`}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active >= 0 ? optionId(id, active) : undefined}
          aria-required={required}
          aria-invalid={unpicked || invalid}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={words.placeholder(words.nouns[kind])}
          value={typed ?? name ?? value}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={steer}
          onClick={(event) => {
            if (typed === undefined) event.currentTarget.select();
            box.show();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => void leave()}
        />
        {showsBeside ? (
          <span
            id={`${id}-beside`}
            class={`pick-beside ${unknown ? 'unknown' : beside === value ? 'mono' : ''}`}
          >
            {beside}
          </span>
        ) : null}
        <Icon name="chevron" />
      </div>
      <PickList box={box} kind={kind} label={label} id={id} field={frame} value={value} take={take} />
      {unpicked ? (
        <p id={`${id}-unpicked`} class="problem">
          {words.nothingPicked}
        </p>
      ) : null}
    </div>
  );
}
