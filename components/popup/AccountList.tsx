import { useEffect, useRef, useState } from 'preact/hooks';
import type { Popup } from '@/utils/state/popup';
import { AccountRow } from './AccountRow';
import { ChosenAccount } from './ChosenAccount';
import { useWords } from './words';

/** As many rows as a popup shows without scrolling, and a few more: the others are drawn once these can be seen. */
const firstRows = 16;

/** The accounts in their sections; the chosen one is a card with all that can be done at once. */
export function AccountList({ popup }: { popup: Popup }) {
  const words = useWords().messages.popup;
  const query = popup.query.value;
  const sections = popup.sections.value;
  // The list of which all rows are drawn: no key that is typed waits for hundreds of new ones.
  const [drawn, setDrawn] = useState<typeof sections>();
  const present = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(sections));
    return () => clearTimeout(timer);
  }, [sections]);

  const chosen = popup.chosen.value;
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
  if (total === 0 && query !== '') {
    return (
      <div class="nothing">
        <p>{words.nothingFound(query)}</p>
        <button type="button" class="button" onClick={() => (popup.query.value = '')}>
          {words.clearSearch}
        </button>
      </div>
    );
  }

  const entries = sections
    .flatMap(({ kind, rows }) => rows.map((row, at) => ({ row, heading: at === 0 && words.sections[kind] })))
    .filter(({ row }, at) => drawn === sections || at < firstRows || present.current.has(row.id));
  present.current = new Set(entries.map(({ row }) => row.id));
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
