import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { sizeWords } from './units';

/** Characters from which on an answer is better looked at elsewhere. */
const large = 20_000_000;

/** What is to be known of an answer before its views: what its body is, that it is large, or that it is gone. */
export function AnswerNotes({ shown }: { shown: ShownAnswer }) {
  const { messages, language } = useWords();
  const words = messages.answer;
  const { result } = shown.answered;
  const trouble = shown.trouble.value;
  if (result.kind !== 'answer') return null;
  const about = {
    json: '',
    none: words.noBody,
    html: words.htmlBody,
    text: words.textBody,
    'broken-json': words.brokenBody,
    binary: words.binaryBody,
  }[result.body];
  return (
    <>
      {about !== '' && <p class="answer-note">{about}</p>}
      {result.size > large && (
        <p class="answer-note">
          {words.large(sizeWords(result.size, language))}{' '}
          <button type="button" class="button" onClick={() => void shown.saveAll()}>
            {words.raw.save}
          </button>
        </p>
      )}
      {trouble && (
        <p class="answer-note bad" role="alert">
          {trouble === 'gone' ? words.gone : words.notRead}
        </p>
      )}
    </>
  );
}
