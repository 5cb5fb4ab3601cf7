import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Inserting } from '@/utils/state/inserting';
import { useFocusAtRest } from '../use-focus-at-rest';
import { useWords } from '../words';

/** Typing narrows the list, the arrows move in it, Enter inserts. */
export function PickerSearch({ inserting, count }: { inserting: Inserting; count: number }) {
  const words = useWords().messages.popup;
  const field = useRef<HTMLInputElement>(null);
  useFocusAtRest(field, inserting.accounts.listing.value);

  const steer = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') inserting.move(1);
    else if (event.key === 'ArrowUp') inserting.move(-1);
    // A key that is still held down from before is meant for nothing here.
    else if (event.key === 'Enter') event.repeat || void inserting.insert();
    // The second Escape is the browser's own: it closes the popup. In a window of its own nothing else would.
    else if (event.key === 'Escape' && inserting.query.value !== '') inserting.query.value = '';
    else if (event.key === 'Escape') close();
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
        value={inserting.query.value}
        onInput={(event) => {
          inserting.query.value = event.currentTarget.value;
        }}
        onKeyDown={steer}
      />
    </div>
  );
}
