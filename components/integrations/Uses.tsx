import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import { stillToChange } from '@/utils/state/integrations/uses';
import type { CredentialRow, IntegrationsListing } from '@/utils/state/shown';
import { CopyButtons } from './CopyButtons';
import { UseCard } from './UseCard';
import { UseForm } from './UseForm';
import { useWords } from './words';

interface UsesProps {
  readonly page: IntegrationsPage;
  readonly row: CredentialRow;
  readonly listing: IntegrationsListing;
}

/** Every integration of one key, and the way to note another. */
export function Uses({ page, row, listing }: UsesProps) {
  const words = useWords().messages.integrations;
  const uses = page.uses.of(row.id);
  const due = stillToChange(row, uses);
  const removed = listing.removed.find(({ credential }) => credential === row.id);
  const open = page.form.value;
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form that goes had the focus.
    if (wasOpen.current && !open) add.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);
  const owner = row.owner && (row.owner.name || row.owner.username || row.owner.email);
  /** The button that was pressed goes with its card: what takes it back has the focus then. */
  const remove = async (id: string): Promise<void> => {
    await page.remove(id);
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <>
      <p class="muted">
        {[new URL(row.origin).host, owner && words.owner(owner)].filter(Boolean).join(' · ')}
      </p>
      <p class="muted">{words.hint}</p>
      {due.length > 0 && (
        <div class="note warn">
          {words.dueCount(due.length)}
          <CopyButtons page={page} row={row} />
        </div>
      )}
      {removed && (
        <p class="note">
          <span>{words.removed(removed.name)}</span>
          <button ref={undo} type="button" class="button" onClick={() => void page.restore(removed.id)}>
            {words.undo}
          </button>
        </p>
      )}
      {uses.length > 0 && (
        <ul class="uses" aria-label={words.list}>
          {uses.map((integration) => (
            <li key={integration.id} class="use">
              {open && typeof open.of !== 'string' && open.of.id === integration.id ? (
                <UseForm page={page} form={open.form} title={words.editOf(integration.name)} />
              ) : (
                <UseCard
                  page={page}
                  integration={integration}
                  due={due.includes(integration)}
                  onRemove={remove}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.of === row.id ? (
        <section class="use">
          <UseForm page={page} form={open.form} title={words.add} />
        </section>
      ) : (
        <>
          {uses.length === 0 && <p class="muted">{words.none}</p>}
          <div class="buttons">
            <button
              ref={add}
              type="button"
              class={uses.length === 0 ? 'button primary' : 'button'}
              onClick={() => page.openForm(row.id)}
            >
              <Icon name="plus" />
              {words.add}
            </button>
            <button type="button" class="button" onClick={() => page.go({ view: 'leaving', id: row.id })}>
              {words.whenLeaving}
            </button>
          </div>
        </>
      )}
    </>
  );
}
