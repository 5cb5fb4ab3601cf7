import { Status } from '@/components/ui/Status';
import type { Popup } from '@/utils/state/popup';
import { useWords } from './words';

/** For screen readers: which account is chosen, what is known of its key, and how many a search has found. */
export function Heard({ popup }: { popup: Popup }) {
  const { messages } = useWords();
  const words = messages.popup;
  const chosen = popup.chosen.value;
  const found = popup.sections.value.reduce((sum, { rows }) => sum + rows.length, 0);
  const diagnosis = chosen?.lastCheck?.diagnosis;
  const state = diagnosis ? messages.causes[diagnosis.cause] : words.notChecked;
  const checking = chosen && popup.accounts.checking.value.has(chosen.id);
  return (
    <Status class="unseen">
      {[
        popup.query.value !== '' && words.found(found),
        chosen?.label,
        chosen && (checking ? words.checking : state),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Status>
  );
}
