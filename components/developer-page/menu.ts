import { button, element } from './element';
import { unfold } from './unfold';

type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** A button with a menu below it: arrow keys, Home and End move, Escape leaves, and so does the focus. */
export function createMenu<Id extends string>(
  page: Document,
  name: string,
  items: Readonly<Record<Id, string>>,
  choose: (id: Id) => void,
): HTMLElement {
  const opener = button(page, () => toggle(list.hidden === true), name);
  const choices = (Object.keys(items) as Id[]).map((id) => {
    const choice = button(
      page,
      () => {
        close();
        choose(id);
      },
      items[id],
    );
    choice.setAttribute('role', 'menuitem');
    choice.tabIndex = -1;
    return choice;
  });
  const list = element(page, 'div', { role: 'menu', class: 'menu', 'aria-label': name }, ...choices);
  const root = element(page, 'div', {}, opener, list);
  opener.setAttribute('aria-haspopup', 'menu');

  function toggle(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', `${open}`);
    if (!open) return;
    unfold(list, opener);
    choices[0]?.focus();
  }
  function close(): void {
    toggle(false);
    opener.focus();
  }
  const move = (to: number) => choices.at(to % choices.length)?.focus();
  const keys = (at: number): Keys => ({
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    Home: () => move(0),
    End: () => move(-1),
    Escape: close,
  });

  toggle(false);
  root.addEventListener('keydown', (event) => {
    if (!event.isTrusted || list.hidden) return;
    const handle = keys(choices.indexOf(event.target as HTMLButtonElement))[event.key];
    if (!handle) return;
    event.preventDefault();
    handle();
  });
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) toggle(false);
  });
  return root;
}
