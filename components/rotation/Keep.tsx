import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { Said } from './Said';
import { recordSheet } from './sheet';
import { whenWords } from './when';
import { useWords } from './words';

/** The record to keep or to send, and the end of the rotation. */
export function Keep({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { left, finishedAt } = shown;
  const undone = left.map((id) => words.undone[id]).join('; ');
  const sheet = () => recordSheet(shown, messages, language);
  return (
    <>
      <p class="muted">
        {finishedAt === undefined ? words.recordHint : words.finishedAt(whenWords(finishedAt, language))}
      </p>
      {left.length > 0 && <p class="trial unknown">{words.left(undone)}</p>}
      <div class="step-line">
        {finishedAt === undefined && (
          <button
            type="button"
            class={left.length === 0 ? 'button primary' : 'button'}
            onClick={() => void page.finish(true)}
          >
            {left.length === 0 ? words.finish : words.finishAnyway}
          </button>
        )}
        <button type="button" class="button" onClick={() => void page.copyRecord(sheet())}>
          {words.copyRecord}
        </button>
        <button type="button" class="button" onClick={() => page.saveRecord(sheet())}>
          {words.saveRecord}
        </button>
        {finishedAt !== undefined && (
          <button type="button" class="button quiet" onClick={() => void page.finish(false)}>
            {words.goOn}
          </button>
        )}
        <Said page={page} what="record" />
      </div>
    </>
  );
}
