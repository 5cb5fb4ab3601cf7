import { useState } from 'preact/hooks';
import type { Popup } from '@/utils/state/popup';
import { AccountRow } from './AccountRow';
import { ChosenAccount } from './ChosenAccount';
import { UndrawnRows } from './UndrawnRows';
import { usePainted } from './use-painted';
import { useWords } from './words';

/** As many rows as the largest popup shows below the card without scrolling: a notice takes the room of two. */
const firstRowsOf = (popup: Popup): number => (popup.accounts.listing.value?.notice ? 5 : 7);

/** The accounts in their sections; the chosen one is a card with all that can be done at once. */
export function AccountList({ popup }: { popup: Popup }) {
  const words = useWords().messages.popup;
  const query = popup.query.value;
  const firstRows = firstRowsOf(popup);
  const sections = popup.sections.value;
  // Rows are drawn as they are scrolled to: no key that is typed waits for hundreds of them.
  const [asked, setAsked] = useState({ query, rows: firstRows });
  // What is at hand in a row is seen once somebody points there.
  const painted = usePainted();

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

  const all = sections.flatMap(({ kind, rows }) =>
    rows.map((row, at) => ({ row, heading: at === 0 && words.sections[kind] })),
  );
  const chosenAt = all.findIndex(({ row }) => row.id === chosen?.id);
  const limit = Math.max(asked.query === query ? asked.rows : firstRows, chosenAt + 1 + firstRows);
  const entries = all.slice(0, limit);
  return (
    <>
      <ul aria-label={words.accounts}>
        {entries.map(({ row, heading }, at) => (
          <li
            key={row.id}
            aria-current={row.id === chosen?.id || undefined}
            aria-posinset={at + 1}
            aria-setsize={all.length}
          >
            {heading && <h2 class="heading">{heading}</h2>}
            {row.id === chosen?.id ? (
              <ChosenAccount popup={popup} row={row} />
            ) : (
              <AccountRow popup={popup} row={row} whole={painted} />
            )}
          </li>
        ))}
      </ul>
      {entries.length < all.length && (
        <UndrawnRows
          count={all.length - entries.length}
          wanted={() => setAsked({ query, rows: limit * 2 })}
        />
      )}
    </>
  );
}
