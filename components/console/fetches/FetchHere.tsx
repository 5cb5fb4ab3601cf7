import { useState } from 'preact/hooks';
import { pageSize, wayOf } from '@/utils/activecampaign/paging/way';
import type { AnswerStore } from '@/utils/state/console/answer';
import { paces, usualPace } from '@/utils/state/console/fetches';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { FetchCard } from './FetchCard';
import { roughTime } from './time-left';
import './fetches.css';

/** Below an answer that is a page of a collection: the way to all of it, and how far that has come. */
export function FetchHere({ page, answer }: { page: ConsolePage; answer: AnswerStore }) {
  const { language, messages } = useWords();
  const words = messages.fetching;
  const [pace, setPace] = useState(usualPace);
  const shown = answer.shown.value;
  const about = shown?.table.about.value;
  if (!shown || !about?.key || about.count === 0 || shown.answered.diagnosis) return null;
  const { method, target, operation } = shown.context;
  if (method !== 'GET' || wayOf(target) === undefined) return null;
  const { total } = about;
  const present = page.fetches.of(target);
  const calls = total === undefined ? undefined : Math.max(1, Math.ceil(total / pageSize));
  return (
    <>
      <div class="fetch-here">
        <button
          type="button"
          class="button"
          disabled={present?.state === 'running'}
          onClick={() => void page.fetches.start(target, operation?.rows, pace)}
        >
          {words.all(total)}
        </button>
        <select
          class="field"
          aria-label={words.pace}
          value={pace}
          onChange={(event) =>
            setPace(paces.find((one) => one === Number(event.currentTarget.value)) ?? usualPace)
          }
        >
          {paces.map((one) => (
            <option key={one} value={one}>
              {words.paceOf(one)}
            </option>
          ))}
        </select>
        {calls !== undefined && (
          <span class="muted">{words.takes(calls, roughTime((calls / pace) * 1_000, language))}</span>
        )}
      </div>
      {present && <FetchCard key={present.id} page={page} fetch={present} />}
    </>
  );
}
