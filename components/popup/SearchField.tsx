import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Popup } from '@/utils/state/popup';
import { useFocusAtRest } from './use-focus-at-rest';
import { useWords } from './words';

interface Props {
  /** The accounts that it narrows, one of them chosen. */
  readonly of: Pick<Popup, 'accounts' | 'query' | 'move'>;
  readonly onEnter: (event: KeyboardEvent) => void;
  /** What the second Escape does, where it is not the browser's own: that closes the popup. */
  readonly onLeave?: () => void;
}

/** The search: typing narrows the list, the arrows move in it. It has the focus from the start. */
export function SearchField({ of, onEnter, onLeave }: Props) {
  const words = useWords().messages.popup;
  const field = useRef<HTMLInputElement>(null);
  const list = of.accounts.listing.value;
  // What had the focus may go with a change of the list: a row that was removed, a notice that was put away.
  useFocusAtRest(field, list);

  const clear = (): void => {
    of.query.value = '';
  };
  const steer = (event: KeyboardEvent): void => {
    const act = {
      ArrowDown: () => of.move(1),
      ArrowUp: () => of.move(-1),
      Enter: () => onEnter(event),
      Escape: of.query.value === '' ? onLeave : clear,
    }[event.key];
    if (event.isComposing || !act) return;
    event.preventDefault();
    act();
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
        placeholder={words.searchHint(list?.rows.length ?? 0)}
        value={of.query.value}
        onInput={(event) => {
          of.query.value = event.currentTarget.value;
        }}
        onKeyDown={steer}
      />
    </div>
  );
}
