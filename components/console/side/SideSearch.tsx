import { Icon } from '@/components/ui/Icon';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The id of the list that it searches. */
  readonly list: string;
  /** The id of the element in it that Enter is for. */
  readonly active?: string | undefined;
}

/** The search above a list of the left side. */
export function SideSearch({ label, hint, text, onText, onKeyDown, list, active }: Props) {
  return (
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
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        {...(onKeyDown && { onKeyDown })}
      />
    </div>
  );
}
