import { useWords } from '@/components/ui/words';
import type { Popup } from '@/utils/state/popup';
import type { Listing } from '@/utils/state/shown';

/** What was removed a short while ago, and the way back. */
export function UndoRemoval({ popup, removed }: { popup: Popup; removed: Listing['removed'] }) {
  const words = useWords().messages.popup;
  return removed.map(({ id, label }) => (
    <div class="notice undo" key={id} role="status">
      <span>{words.removed(label)}</span>
      <button type="button" class="button" onClick={() => popup.accounts.restore(id)}>
        {words.undo}
      </button>
    </div>
  ));
}
