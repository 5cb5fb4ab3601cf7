import { useEffect, useRef } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { Answer } from '../answer/Answer';
import { FetchHere } from '../fetches/FetchHere';
import { Looked } from '../fetches/Looked';
import { Past } from '../history/Past';
import { ReportButton } from '../report/ReportButton';
import { Verification } from '../verification/Verification';
import { useWords } from '../words';
import { Running } from './Running';
import { SaveLarge } from './SaveLarge';
import { Unanswered } from './Unanswered';

/** What came of the last sending, or of the call of the history that is looked at. */
export function Result({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.result;
  const region = useRef<HTMLElement>(null);
  const progress = page.sending.progress.value;
  const past = page.history.past.value;
  const looked = page.fetches.looked.value;
  useEffect(() => {
    // Where all is below each other, it may be out of sight.
    if (past || looked || progress.kind !== 'none') region.current?.scrollIntoView({ block: 'nearest' });
  }, [progress.kind, past, looked]);
  const present = page.request.draft.value;
  const sent = progress.kind === 'none' ? undefined : progress.request.draft;
  const isOfAnother = sent && (sent.method !== present?.method || sent.target !== present.target);
  return (
    <section
      ref={region}
      class={`result ${past || looked ? 'answered' : progress.kind}`}
      aria-label={words.title}
    >
      <h2 class="unseen">{words.title}</h2>
      {!past && !looked && isOfAnother && (
        <p class="answer-of muted">
          {words.of}{' '}
          <span class="mono">
            {sent.method} {sent.target}
          </span>
        </p>
      )}
      {past ? (
        <Past page={page} />
      ) : looked ? (
        <Looked page={page} />
      ) : progress.kind === 'none' ? (
        present && <p class="muted">{words.none}</p>
      ) : progress.kind === 'running' ? (
        <Running page={page} since={progress.since} lost={progress.lost} />
      ) : progress.kind === 'answered' ? (
        <Answer
          answer={page.answer}
          act={
            <ReportButton
              page={page}
              subject={{ kind: 'here', request: progress.request, answered: progress.answered }}
            />
          }
          collection={<FetchHere page={page} answer={page.answer} />}
        >
          <SaveLarge page={page} />
          <Verification page={page} />
        </Answer>
      ) : (
        <Unanswered page={page} progress={progress} />
      )}
    </section>
  );
}
