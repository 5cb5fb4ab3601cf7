import { Icon } from '@/components/ui/Icon';
import { referencePage } from '@/utils/activecampaign/help-links';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** What the operation does, what is to be known before it is used, and the ways to begin. */
export function Purpose({
  page,
  operation,
  empty,
}: {
  page: ConsolePage;
  operation: Operation;
  empty: boolean;
}) {
  const words = useWords().messages.console;
  const { name, purpose } = page.operations.words(operation);
  const { request } = page;
  const reference = referencePage(operation);
  const notes = [
    operation.standing && words.standings[operation.standing],
    operation.suspectPath && words.suspectPath,
    operation.unverifiedHeader && words.unverifiedHeader,
    operation.body?.uncertain && words.uncertainBody,
    operation.notifies && words.notifies,
  ].filter((note) => typeof note === 'string');
  return (
    <div class="purpose">
      <h2>{name}</h2>
      <p class="muted">{purpose}</p>
      {notes.map((note) => (
        <p key={note} class="note">
          <Icon name="alert" />
          {note}
        </p>
      ))}
      <div class="purpose-actions">
        {!empty && (
          <>
            <button type="button" class="button small" onClick={() => request.fill()}>
              {words.form.example}
            </button>
            <button type="button" class="button quiet small" onClick={() => request.clear()}>
              {words.form.clear}
            </button>
            {request.before.value && (
              <button type="button" class="button quiet small" onClick={() => request.takeBack()}>
                {words.form.undo}
              </button>
            )}
          </>
        )}
        {reference && (
          <a class="reference" href={reference} target="_blank" rel="noreferrer" title={words.newTab}>
            {words.reference}
            <span class="unseen"> ({words.newTab})</span>
          </a>
        )}
      </div>
    </div>
  );
}
