import type { Signal } from '@preact/signals';
import { Icon } from '@/components/ui/Icon';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What is searched for. */
  readonly query: Signal<string>;
  /** What was found, for those who do not see the list. */
  readonly found: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The id of the list that it searches. */
  readonly list: string;
  /** The id of the element in it that Enter is for. */
  readonly active?: string | undefined;
}

/** The search above a list of the left side. */
export function SideSearch({ label, hint, query, found, onKeyDown, list, active }: Props) {
  return (
    <>
      <div class="search">
        <Icon name="search" />
        <input
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={label}
          aria-controls={list}
          aria-activedescendant={active}
          placeholder={hint}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          {...(onKeyDown && { onKeyDown })}
        />
      </div>
      <p role="status" class="unseen">
        {query.value.trim() === '' ? '' : found}
      </p>
    </>
  );
}
