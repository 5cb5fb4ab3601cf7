import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

/** One thing a menu offers; `null` draws a line between groups. */
export type MenuItem = {
  readonly words: string;
  readonly danger?: boolean;
  /** Whether it is on, where it is something to switch: then the menu stays open. */
  readonly checked?: boolean;
  readonly act: () => void;
} | null;

interface MenuProps {
  readonly items: readonly MenuItem[];
  readonly class?: string;
  /** The name for screen readers, where what is inside the button is no word. */
  readonly label?: string;
  /** Called as it opens. */
  readonly onOpen?: () => void;
  /** What is on the button. */
  readonly children: ComponentChildren;
}

/** What an item is to a screen reader. */
const roleOf = (checked: boolean | undefined) =>
  checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const);

/** Below the button if there is room, else above it; never outside the window. */
export function place(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + 4;
  const top = below + height <= innerHeight ? below : Math.max(4, at.top - height - 4);
  list.style.top = `${top}px`;
  list.style.left = `${Math.max(4, Math.min(at.left, innerWidth - width - 8))}px`;
}

/** A button that opens a menu: arrows, Home and End move in it, Escape closes it and goes back to the button. */
export function Menu({ items, class: className = '', label, onOpen, children }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // A list has a menu in each row: what is in it is drawn when it is opened.
  const [open, setOpen] = useState(false);

  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];

  const move = (event: KeyboardEvent): void => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button ${className}`}
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          list.current?.showPopover();
        }}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        role="menu"
        popover="auto"
        aria-label={label}
        onKeyDown={move}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') onOpen?.();
          setOpen(event.newState === 'open');
        }}
        onToggle={(event) => {
          if (event.newState !== 'open' || !list.current || !button.current) return;
          place(list.current, button.current);
          entries()[0]?.focus();
        }}
      >
        {open &&
          items.map((item, at) =>
            item ? (
              <button
                key={item.words}
                type="button"
                {...roleOf(item.checked)}
                tabIndex={-1}
                class={item.danger ? 'danger' : ''}
                onClick={() => {
                  if (item.checked === undefined) list.current?.hidePopover();
                  item.act();
                }}
              >
                {item.words}
              </button>
            ) : (
              <hr key={at} />
            ),
          )}
      </div>
    </>
  );
}
