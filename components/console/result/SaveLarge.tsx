import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** For a read whose answer is too large to be shown: it can go into a file. */
export function SaveLarge({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.result.large;
  const progress = page.sending.progress.value;
  if (progress.kind !== 'answered' || progress.answered.result.kind !== 'too-large') return null;
  const { request } = progress;
  if (!request.reads) return null;
  const state = page.largeAnswer.state.value;
  return (
    <div class="note">
      <p>{words.what}</p>
      <p role="status">
        {state.kind === 'saving' && words.saving(state.bytes / 1_000_000)}
        {state.kind === 'saved' && words.saved(state.bytes / 1_000_000)}
        {state.kind === 'failed' && words.failed}
      </p>
      {state.kind === 'saving' ? (
        <button type="button" class="button" onClick={page.largeAnswer.stop}>
          {words.stop}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => void page.largeAnswer.save(request)}>
          {words.save}
        </button>
      )}
    </div>
  );
}
