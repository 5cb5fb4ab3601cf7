import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { tidyTags } from '@/utils/activecampaign/account-marks';
import type { CredentialRow } from '@/utils/state/shown';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** The tags of an account: a click on one shows those that have it, and they are edited in one line. */
export function Tags({ wall, row }: { wall: Wall; row: CredentialRow }) {
  const words = useWords().messages.wall;
  const tags = row.tags ?? [];
  const [text, setText] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const saving = useRef(false);
  const editing = text !== undefined;
  useLayoutEffect(() => field.current?.focus(), [editing]);

  const leave = (): void => {
    setText(undefined);
    // The field that had the focus is gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  /** Whether it is kept. The field that goes loses the focus, and would save once more. */
  const save = async (): Promise<boolean> => {
    if (text === undefined || saving.current) return false;
    saving.current = true;
    const written = tidyTags(text.split(','));
    const same = written.join('\n') === tags.join('\n');
    const kept = same || (await wall.accounts.edit({ id: row.id, tags: [...written] }));
    saving.current = false;
    if (kept) setText(undefined);
    return kept;
  };

  if (editing)
    return (
      <input
        ref={field}
        class="field tags-field"
        aria-label={words.tagsOf(row.label)}
        placeholder={words.tagsHint}
        autocomplete="off"
        spellcheck={false}
        maxLength={900}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') void save().then((kept) => kept && leave());
          else if (event.key === 'Escape') leave();
        }}
      />
    );
  return (
    <span class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={words.onlyTag(tag)}
          title={tag}
          onClick={() => wall.narrow({ tag })}
        >
          {tag}
        </button>
      ))}
      <button
        ref={button}
        type="button"
        class="button quiet icon-only edit-tags"
        aria-label={words.editTags(row.label)}
        title={words.columns.tags}
        onClick={() => setText(tags.join(', '))}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
