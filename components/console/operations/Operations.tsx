import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { OperationOption } from './OperationOption';

/** How many operations Page Up and Page Down pass. */
const aPage = 8;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: aPage,
  PageUp: -aPage,
};

/** The operations by name, path or purpose: the search has the focus, the arrows choose, Enter opens. */
export function Operations({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.operations;
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const store = page.operations;
  const present = page.request.operation.value;
  const active = store.active.value;
  const searching = store.query.value.trim() !== '';
  const optionId = (operation: Operation): string => `${id}-${operation.id}`;
  const activeId = active && optionId(active);

  useLayoutEffect(() => search.current?.focus(), []);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const steer = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[event.key];
    if (by !== undefined) store.move(by);
    else if (event.key === 'Enter' && active) page.choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <nav class="operations" aria-label={words.title}>
      <div class="search">
        <Icon name="search" />
        <input
          ref={search}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.search}
          aria-controls={`${id}-list`}
          aria-activedescendant={activeId}
          placeholder={words.hint(operations.length)}
          value={store.query.value}
          onInput={(event) => {
            store.query.value = event.currentTarget.value;
          }}
          onKeyDown={steer}
        />
      </div>
      <p role="status" class="unseen">
        {searching ? words.found(store.count.value) : ''}
      </p>
      {store.count.value === 0 && (
        <div class="nothing">
          <p class="muted">{words.nothing(store.query.value)}</p>
          <button type="button" class="button" onClick={() => store.forget()}>
            {words.showAll}
          </button>
        </div>
      )}
      <div
        id={`${id}-list`}
        class="operation-list"
        role="listbox"
        tabIndex={0}
        aria-label={words.title}
        aria-activedescendant={activeId}
        onKeyDown={steer}
      >
        {store.sections.value.map((section) => {
          const options = section.operations.map((operation) => (
            <OperationOption
              key={operation.id}
              id={optionId(operation)}
              page={page}
              operation={operation}
              active={operation === active}
              present={operation === present}
            />
          ));
          if (section.title === undefined) return options;
          const titleId = `${id}-title-${section.id}`;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
            <div key={section.id} role="group" aria-labelledby={titleId}>
              <div id={titleId} class="heading" role="presentation">
                {section.title}
              </div>
              {options}
            </div>
          );
        })}
      </div>
    </nav>
  );
}
