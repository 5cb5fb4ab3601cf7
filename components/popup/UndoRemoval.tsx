import type { Popup } from '@/utils/state/popup';
import type { Listing } from '@/utils/state/shown';
import { useWords } from './words';

/** What was removed last, and the way back; the ones before it come up as it is brought back. */
export function UndoRemoval({ popup, removed }: { popup: Popup; removed: Listing['removed'] }) {
  const words = useWords().messages.popup;
  const [last] = removed;
  if (!last) return null;
  return (
    <div class="notice undo" role="status">
      <span>
        {words.removed(last.label)} {removed.length > 1 && words.alsoRemoved(removed.length - 1)}
      </span>
      <button type="button" class="button" onClick={() => popup.accounts.restore(last.id)}>
        {words.undo}
      </button>
    </div>
  );
}
