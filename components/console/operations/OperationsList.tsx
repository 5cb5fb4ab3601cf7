import { useEffect } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { OperationOption } from './OperationOption';
import { operationListId, optionId, steering } from './steer';

/** The operations by group, or those that were found. */
export function OperationsList({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.operations;
  const store = page.operations;
  const present = page.request.operation.value;
  const active = store.active.value;
  const activeId = active && optionId(active);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    <>
      {store.count.value === 0 && (
        <div class="nothing">
          <p class="muted">{words.nothing(store.query.value)}</p>
          <button type="button" class="button" onClick={() => store.forget()}>
            {words.showAll}
          </button>
        </div>
      )}
      <div
        id={operationListId}
        class="side-list operation-list"
        role="listbox"
        tabIndex={0}
        aria-label={words.title}
        aria-activedescendant={activeId}
        onKeyDown={steering(page)}
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
          const titleId = `${operationListId}-title-${section.id}`;
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
    </>
  );
}
