import { Status } from '@/components/ui/Status';
import type { AnswerFind } from '@/utils/state/console/answer-find';
import { useWords } from '../words';
import { Hits } from './Hits';

/** Finds values in the answer, by text or by JSONPath: Enter goes on, Shift+Enter back, Escape empties it. */
export function FindBox({ find }: { find: AnswerFind }) {
  const words = useWords().messages.answer.find;
  const state = find.state.value;
  const at = find.at.value;
  const many = state.kind === 'found' ? state.hits.length : 0;
  const all = state.kind === 'found' && state.more ? words.more(many) : String(many);
  const said = (): string => {
    if (state.kind === 'none') return '';
    if (state.kind === 'not-a-path') return words.notAPath;
    if (many === 0) return words.none;
    if (at >= 0) return words.at(at + 1, all);
    return state.more ? words.more(many) : words.found(many);
  };
  return (
    <div class="answer-find">
      <div class="answer-tools">
        <input
          type="search"
          class="field"
          aria-label={words.label}
          placeholder={words.hint}
          autocomplete="off"
          spellcheck={false}
          maxLength={1_000}
          aria-invalid={state.kind === 'not-a-path' || undefined}
          value={find.text.value}
          onInput={(event) => find.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape' && find.text.value !== '') find.type('');
            else return;
            event.preventDefault();
          }}
        />
        <Status class="answer-found">{said()}</Status>
        {many > 0 && (
          <>
            <button type="button" class="button quiet" onClick={() => find.step(-1)}>
              {words.previous}
            </button>
            <button type="button" class="button quiet" onClick={() => find.step(1)}>
              {words.next}
            </button>
          </>
        )}
      </div>
      {state.kind === 'found' && many > 0 && <Hits find={find} hits={state.hits} at={at} />}
    </div>
  );
}
