import { startOf } from '@/utils/activecampaign/paging/way';
import type { Fetch } from '@/utils/state/console/fetches';
import { useWords } from '../words';

type Words = ReturnType<typeof useWords>['messages'];

function problemWords({ problem, status }: Fetch, { errors, fetching }: Words): string | undefined {
  switch (problem) {
    case undefined:
      return undefined;
    case 'status':
      return fetching.problems.status(status ?? 0);
    case 'gone':
    case 'storage-full':
    case 'not-written':
    case 'internal':
      return errors[problem];
    default:
      return fetching.problems[problem];
  }
}

/** Whether the rows changed under way, and what that means for those that are here. */
function movedWords(
  { way, state, rows, doubles, moved, firstTotal, lastTotal, target }: Fetch,
  { fetching }: Words,
): string | undefined {
  if (firstTotal === undefined || lastTotal === undefined) {
    if (moved) return fetching.listMoved;
    return doubles > 0 ? fetching.doubles(doubles) : undefined;
  }
  // After an id, nobody knows whether the number of the account counts those before it.
  if (way === 'id')
    return state === 'done' && rows !== firstTotal && startOf(target, way) === 0
      ? fetching.contactsMoved(firstTotal, rows)
      : undefined;
  if (lastTotal !== firstTotal) return fetching.rowsMoved(firstTotal, lastTotal);
  return moved || doubles > 0 || (state === 'done' && rows !== lastTotal) ? fetching.listMoved : undefined;
}

/** What is the matter with a collection that is fetched, if anything is. */
export function FetchNotes({ fetch }: { fetch: Fetch }) {
  const { messages } = useWords();
  const problem = problemWords(fetch, messages);
  const moved = movedWords(fetch, messages);
  const { way, state, target, fields } = fetch;
  const contacts = way === 'id' && messages.fetching;
  const ordered = /(?:[?&])orders(?:\[|%5B)/i.test(target);
  return (
    <>
      {problem && (
        <p class="fetch-note bad" role="alert">
          {problem}
        </p>
      )}
      {moved && <p class="fetch-note warn">{moved}</p>}
      {contacts && ordered && <p class="fetch-note muted">{contacts.byId}</p>}
      {contacts && state === 'done' && !fields && <p class="fetch-note muted">{contacts.noValues}</p>}
      {contacts && fields?.length === 0 && <p class="fetch-note warn">{contacts.noNames}</p>}
    </>
  );
}
