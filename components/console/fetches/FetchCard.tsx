import { Sure } from '@/components/ui/Sure';
import type { Fetch } from '@/utils/state/console/fetches';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { FetchNotes } from './FetchNotes';
import { SaveFetch } from './SaveFetch';
import { SavingLine } from './SavingLine';
import { roughTime } from './time-left';

/** One collection that is fetched: how far it is, what is to be known, and what can be done. */
export function FetchCard({ page, fetch }: { page: ConsolePage; fetch: Fetch }) {
  const { language, messages } = useWords();
  const words = messages.fetching;
  const { id, state, rows, firstTotal, key, target, left, waits, keptUntil } = fetch;
  const { fetches } = page;
  const row = page.account.row.value;
  const running = state === 'running';
  const most = Math.max(firstTotal ?? 0, rows, 1);
  const rest = [
    running && waits !== undefined ? words.waits(Math.ceil(waits / 1_000)) : '',
    running && waits === undefined && left !== undefined && rows > 0
      ? words.left(roughTime(left, language))
      : '',
  ].find(Boolean);
  const day = new Date(keptUntil).toLocaleDateString(language, { day: 'numeric', month: 'long' });
  return (
    <article class={`fetch-card ${state}`} aria-label={`${key ?? ''} ${target}`}>
      <p class="fetch-what">
        <strong>{key ?? ''}</strong> <bdi class="mono muted">{target.replace(/^\/api\/3/, '')}</bdi>
      </p>
      {state !== 'done' && <progress max={most} value={rows} aria-label={words.states.running} />}
      <p class="fetch-figures">
        <span role="status" class={state === 'done' ? 'good' : ''}>
          {words.states[state]}
        </span>{' '}
        <span class="fetch-count">{words.progress(rows, state === 'done' ? undefined : firstTotal)}</span>
        {rest && <span class="muted">{rest}</span>}
      </p>
      <FetchNotes fetch={fetch} />
      <div class="fetch-acts">
        {running && (
          <button type="button" class="button small" onClick={() => void fetches.pause(id)}>
            {words.pause}
          </button>
        )}
        {(state === 'paused' || state === 'interrupted') && (
          <button type="button" class="button small primary" onClick={() => void fetches.goOn(id)}>
            {words.goOn}
          </button>
        )}
        {!running && rows > 0 && <SaveFetch page={page} fetch={fetch} />}
        {!running && rows > 0 && row && (
          <button
            type="button"
            class="button small"
            onClick={() => {
              page.history.close();
              fetches.look(fetch, { origin: row.origin, appHost: row.appHost });
            }}
          >
            {words.asTable(rows)}
          </button>
        )}
        <Sure
          class="small"
          label={state === 'done' ? words.remove : words.cancel}
          sure={state === 'done' ? words.removeSure(rows) : words.cancelSure(rows)}
          keep={messages.history.keep}
          act={() => void fetches.remove(id)}
        />
      </div>
      <SavingLine saving={fetches.saving} fetch={fetch} />
      {!running && <p class="fetch-kept muted">{words.keptUntil(day)}</p>}
    </article>
  );
}
