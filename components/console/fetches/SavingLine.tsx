import { Status } from '@/components/ui/Status';
import type { FetchSaving } from '@/utils/state/console/fetch-saving';
import type { Fetch } from '@/utils/state/console/fetches';
import { useWords } from '../words';

/** How putting one collection into a file stands. */
export function SavingLine({ saving, fetch }: { saving: FetchSaving; fetch: Fetch }) {
  const words = useWords().messages.fetching;
  const state = saving.state.value;
  const own = state.kind !== 'none' && state.fetch === fetch.id ? state : undefined;
  return (
    <>
      {own?.kind === 'saving' && <p class="fetch-count">{words.saving(own.rows, fetch.rows)}</p>}
      <Status class={own?.kind === 'failed' ? 'fetch-note bad' : 'fetch-saved'}>
        {own?.kind === 'saved' && (
          <>
            {words.saved(own.name, own.rows)} {own.redacted > 0 && words.redacted(own.redacted)}
          </>
        )}
        {own?.kind === 'failed' && (own.unread ? words.unread : words.notSaved)}
      </Status>
    </>
  );
}
