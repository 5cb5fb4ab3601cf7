import { useId } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { AnswerNotes } from '../answer/AnswerNotes';
import { Copied } from '../answer/Copied';
import { Views } from '../answer/Views';
import { ViewTabs } from '../answer/ViewTabs';
import { useWords } from '../words';
import '../answer/answer.css';
import '../answer/tree.css';
import '../answer/table.css';

/** The first rows of what was fetched, looked at as an answer is. */
export function Looked({ page }: { page: ConsolePage }) {
  const words = useWords().messages.fetching;
  const id = useId();
  const fetch = page.fetches.looked.value;
  const shown = page.fetches.answer.shown.value;
  if (!fetch || !shown) return null;
  const { count = 0, key = '' } = shown.table.about.value ?? {};
  return (
    <div class="answer" key={fetch.id}>
      <div class="answer-head">
        <p role="status">{count > 0 && words.lookedAt(key.slice(0, 60), count, fetch.rows)}</p>
        <ViewTabs shown={shown} id={id} />
        <button type="button" class="button small" onClick={() => page.fetches.close()}>
          {words.close}
        </button>
      </div>
      <Copied shown={shown} />
      <AnswerNotes shown={shown} />
      <Views shown={shown} id={id} />
    </div>
  );
}
