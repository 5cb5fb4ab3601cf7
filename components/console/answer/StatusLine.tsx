import { Icon } from '@/components/ui/Icon';
import { Status } from '@/components/ui/Status';
import { statusWords } from '@/utils/activecampaign/answers/status-words';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { sizeWords, timeWords } from './units';

const succeeded = (status: number): boolean => status >= 200 && status < 300;

/** How the call stands in one line: its status, time, size, number, tries, and what is left of the rate. */
export function StatusLine({ shown }: { shown: ShownAnswer }) {
  const { messages, language } = useWords();
  const words = messages.answer;
  const { result, tries, diagnosis } = shown.answered;
  const [cause] = diagnosis?.causes ?? [];
  const headline =
    result.kind === 'answer' ? statusWords(result.status) : cause ? messages.callCauses[cause].short : '';
  const good = !diagnosis && result.kind === 'answer' && succeeded(result.status);
  const headers = result.kind === 'answer' ? result.headers : {};
  const left = headers['ratelimit-remaining'] ?? headers['x-ratelimit-remaining'];
  const limit = headers['ratelimit-limit'] ?? headers['x-ratelimit-limit'];
  const requestId = headers['x-request-id'];
  const spoken = [headline, good || !cause ? '' : messages.callCauses[cause].short]
    .filter(Boolean)
    .join(': ');
  return (
    <div class="answer-status">
      <Status class="unseen">{spoken}</Status>
      <strong class={`answer-code ${good ? 'good' : 'bad'}`}>{headline}</strong>
      <span>{timeWords(result.ms, language)}</span>
      {result.kind === 'answer' && (
        <span title={words.size(result.size)}>
          {result.size < 1_000 ? words.size(result.size) : sizeWords(result.size, language)}
        </span>
      )}
      {tries > 1 && <span>{words.tries(tries)}</span>}
      {left !== undefined && <span>{words.rateLeft(left.slice(0, 12), limit?.slice(0, 12))}</span>}
      {requestId !== undefined && (
        <button
          type="button"
          class="answer-id mono"
          title={words.copyRequestId}
          aria-label={`${words.copyRequestId} ${requestId}`}
          onClick={() => void shown.copy(requestId)}
        >
          {words.requestId} <bdi>{requestId.length > 12 ? `${requestId.slice(0, 8)}…` : requestId}</bdi>
          <Icon name="copy" />
        </button>
      )}
    </div>
  );
}
