import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Popup } from '@/utils/state/popup';
import { AccountRow } from './AccountRow';
import { ChosenAccount } from './ChosenAccount';

/** As many rows as a popup shows without scrolling, and a few more: the others are drawn after the first paint. */
const firstRows = 16;

/** The accounts in their sections; the chosen one is a card with all that can be done at once. */
export function AccountList({ popup }: { popup: Popup }) {
  const words = useWords().messages.popup;
  const [all, setAll] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAll(true));
    return () => clearTimeout(timer);
  }, []);

  const sections = popup.sections.value;
  const chosen = popup.chosen.value;
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
  if (total === 0 && popup.query.value !== '') {
    return (
      <div class="nothing">
        <p>{words.nothingFound(popup.query.value)}</p>
        <button type="button" class="button" onClick={() => (popup.query.value = '')}>
          {words.clearSearch}
        </button>
      </div>
    );
  }

  const entries = sections
    .flatMap(({ kind, rows }) => rows.map((row, at) => ({ row, heading: at === 0 && words.sections[kind] })))
    .slice(0, all ? undefined : firstRows);
  return (
    <ul aria-label={words.accounts}>
      {entries.map(({ row, heading }) => (
        <li key={row.id} aria-current={row.id === chosen?.id || undefined}>
          {heading && <h2 class="heading">{heading}</h2>}
          {row.id === chosen?.id ? (
            <ChosenAccount popup={popup} row={row} />
          ) : (
            <AccountRow popup={popup} row={row} />
          )}
        </li>
      ))}
    </ul>
  );
}
