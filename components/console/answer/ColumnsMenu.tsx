import { useId, useRef } from 'preact/hooks';
import { place } from '@/components/ui/Menu';
import type { AnswerTable } from '@/utils/state/console/answer-table';
import { useWords } from '../words';

/** Chooses which columns are shown. Escape closes it and goes back to the button. */
export function ColumnsMenu({ table }: { table: AnswerTable }) {
  const words = useWords().messages.answer.table;
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const about = table.about.value;
  if (!about) return null;
  return (
    <>
      <button ref={button} type="button" class="button" popovertarget={id}>
        {words.columns}
        <span class="muted">
          {about.shown.length}/{about.columns.length}
        </span>
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot float. */}
      <div
        ref={list}
        id={id}
        class="menu answer-columns"
        popover="auto"
        role="group"
        aria-label={words.columns}
        onToggle={(event) => {
          if (event.newState !== 'open' || !list.current || !button.current) return;
          place(list.current, button.current);
          list.current.querySelector('input')?.focus();
        }}
      >
        {about.columns.map((name) => (
          <label key={name} class="answer-check">
            <input
              type="checkbox"
              checked={about.shown.includes(name)}
              onChange={() => table.toggleColumn(name)}
            />
            <bdi>{name === '' ? '""' : name}</bdi>
          </label>
        ))}
        {about.columnsLeft > 0 && <p class="muted">{words.left(about.columnsLeft)}</p>}
        <button type="button" class="button quiet" onClick={() => table.usualColumns()}>
          {words.usual}
        </button>
      </div>
    </>
  );
}
