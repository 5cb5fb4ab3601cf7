import { useCallback, useRef } from 'preact/hooks';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { Scroller } from './Scroller';

/** Px from the end at which more is fetched. */
const near = 800;

/** The answer as text, as it came. More of it follows as one scrolls: a page cannot bear 10 MB at once. */
export function RawView({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer.raw;
  const scroller = useRef<HTMLDivElement>(null);
  const { text } = shown;
  const indented = text.indented.value;
  const [characters, of] = [text.shown.value, text.of.value];
  const onScroll = useCallback(() => {
    const view = scroller.current;
    if (view && view.scrollHeight - view.scrollTop - view.clientHeight < near) void text.more();
  }, [text]);
  return (
    <>
      <div class="answer-tools">
        <button type="button" class="button" onClick={() => void shown.copyAll()}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={() => void shown.saveAll()}>
          {words.save}
        </button>
        {indented !== undefined && (
          <label class="answer-check">
            <input
              type="checkbox"
              checked={indented}
              onChange={(event) => text.indent(event.currentTarget.checked)}
            />
            {words.indented}
          </label>
        )}
        {characters < of && (
          <span class="muted">
            {words.shown(characters, of)}{' '}
            <button type="button" class="button quiet" onClick={() => void text.more()}>
              {words.more}
            </button>
          </span>
        )}
      </div>
      <Scroller
        scroller={scroller}
        class="answer-view answer-raw mono"
        label={words.label}
        onScroll={onScroll}
      >
        {text.pieces.value.map((piece, index) => (
          <pre key={index}>{piece}</pre>
        ))}
      </Scroller>
    </>
  );
}
