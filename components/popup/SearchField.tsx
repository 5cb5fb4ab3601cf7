import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Popup } from '@/utils/state/popup';
import { useFocusAtRest } from './use-focus-at-rest';
import { useWords } from './words';

/** The search: typing narrows the list, the arrows move in it, Enter copies. It has the focus from the start. */
export function SearchField({ popup, count }: { popup: Popup; count: number }) {
  const words = useWords().messages.popup;
  const field = useRef<HTMLInputElement>(null);
  // What had the focus may go with a change of the list: a row that was removed, a notice that was put away.
  useFocusAtRest(field, popup.accounts.listing.value);

  const steer = (event: KeyboardEvent): void => {
    const chosen = popup.chosen.value;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') popup.move(1);
    else if (event.key === 'ArrowUp') popup.move(-1);
    else if (event.key === 'Enter' && chosen) void popup.copy(chosen, event.shiftKey ? 'url' : 'key');
    // The second Escape is the browser's own: it closes the popup.
    else if (event.key === 'Escape' && popup.query.value !== '') popup.query.value = '';
    else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.search}
        placeholder={words.searchHint(count)}
        value={popup.query.value}
        onInput={(event) => {
          popup.query.value = event.currentTarget.value;
        }}
        onKeyDown={steer}
      />
    </div>
  );
}
