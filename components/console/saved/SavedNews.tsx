import type { SavedStore } from '@/utils/state/console/saved';
import { useWords } from '../words';
import { useTrouble } from './use-trouble';

/** What happened to the saved requests: trouble, what was done, and the way back from the last removal. */
export function SavedNews({
  saved,
  told,
  tell,
}: {
  saved: SavedStore;
  told: string;
  tell: (text: string) => void;
}) {
  const words = useWords().messages.saved;
  const trouble = useTrouble(saved);
  const unread = saved.listing.value?.unread ?? 0;
  const [last] = saved.listing.value?.removed ?? [];
  return (
    <div class="saved-news">
      <p role="alert" class="problem">
        {trouble}
      </p>
      <p role="status" class="muted">
        {told}
      </p>
      {unread > 0 && <p class="muted">{words.unread(unread)}</p>}
      {last && (
        <p role="status" class="saved-undo">
          <span>{words.removed(last.name)}</span>
          <button
            type="button"
            class="button small"
            onClick={() => {
              tell('');
              void saved.restore(last.id);
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
