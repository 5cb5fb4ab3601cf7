import { Sure } from '@/components/ui/Sure';
import type { ConsolePage } from '@/utils/state/console/page';
import { Answer } from '../answer/Answer';
import { FetchHere } from '../fetches/FetchHere';
import { ReportButton } from '../report/ReportButton';
import { PutBack } from '../verification/PutBack';
import { useWords } from '../words';
import { Comparison } from './Comparison';

/** A call of the history: its answer, marked as one of then, and what can be done with it. */
export function Past({ page }: { page: ConsolePage }) {
  const { language, messages } = useWords();
  const words = messages.history;
  const { history } = page;
  const past = history.past.value;
  if (!past) return null;
  const { line, sent, before } = past;
  const { method, target, call } = line;
  const { result } = past.answered;
  const notKept = result.kind === 'answer' && result.body !== 'none' && !line.body;
  const time = new Date(line.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const comparison = history.comparison.value;
  return (
    <>
      <div class="past">
        <p role="status">
          <strong>{words.from(time)}</strong>{' '}
          <bdi class="mono">
            {method} {target}
          </bdi>
          <br />
          {words.replay}
        </p>
        <div class="past-acts">
          <button
            type="button"
            class="button small"
            onClick={() => {
              history.compare();
              page.side.value = 'history';
              page.sideOpen.value = true;
            }}
          >
            {words.compareWith}
          </button>
          <Sure
            class="small"
            label={words.remove}
            sure={words.removeSure}
            keep={words.keep}
            act={() => void history.remove(call)}
          />
          <button type="button" class="button small" onClick={() => history.close()}>
            {words.close}
          </button>
        </div>
      </div>
      {before !== undefined && <PutBack page={page} call={call} change={{ method, target, body: sent }} />}
      {comparison ? (
        <Comparison comparison={comparison} close={() => history.stopComparing()} />
      ) : (
        <>
          {notKept && <p class="muted">{words.notKept}</p>}
          <Answer
            answer={page.pastAnswer}
            act={<ReportButton page={page} subject={{ kind: 'history', call }} />}
            collection={<FetchHere page={page} answer={page.pastAnswer} />}
          />
        </>
      )}
    </>
  );
}
