import { button, element } from './element';
import { icon } from './icons';

export interface MenuItem {
  readonly id: string;
  readonly name: string;
}

type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** A button with a menu below it: arrow keys, Home and End move, Escape and Tab leave. */
export function createMenu(
  page: Document,
  name: string,
  items: readonly MenuItem[],
  choose: (id: string, opener: HTMLElement) => void,
): HTMLElement {
  const opener = button(
    page,
    { 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => toggle(!isOpen()),
    element(page, 'span', { class: 'label' }, name),
    icon(page, 'chevron'),
  );
  const choices = items.map((item) =>
    button(
      page,
      { role: 'menuitem', tabindex: '-1' },
      () => {
        close();
        choose(item.id, opener);
      },
      item.name,
    ),
  );
  const list = element(page, 'div', { role: 'menu', class: 'menu', 'aria-label': name }, ...choices);
  list.hidden = true;
  const root = element(page, 'div', { class: 'with-menu' }, opener, list);

  const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
  function toggle(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (!open) return;
    const room = page.documentElement.clientHeight - opener.getBoundingClientRect().bottom;
    list.classList.toggle('above', room < list.offsetHeight + 8);
    choices[0]?.focus();
  }
  function close(): void {
    toggle(false);
    opener.focus();
  }
  const move = (to: number) => choices.at(to % choices.length)?.focus();

  const whenClosed: Keys = {
    ArrowDown: () => toggle(true),
    ArrowUp: () => {
      toggle(true);
      move(-1);
    },
  };
  const whenOpen = (at: number): Keys => ({
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    Home: () => move(0),
    End: () => move(-1),
    Escape: close,
  });
  root.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Tab') return toggle(false);
    const at = choices.findIndex((choice) => choice === event.target);
    const handle = (isOpen() ? whenOpen(at) : whenClosed)[event.key];
    if (!handle) return;
    event.preventDefault();
    handle();
  });
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) toggle(false);
  });
  return root;
}
