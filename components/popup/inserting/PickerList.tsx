import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Inserting } from '@/utils/state/inserting';
import type { CredentialRow } from '@/utils/state/shown';
import { AccountSummary } from '../AccountSummary';
import { StateDot } from '../StateDot';
import { UndrawnRows } from '../UndrawnRows';
import { useWords } from '../words';
import { useInsertWords } from './words';

/** As many rows as a popup shows without scrolling, and a few more. */
const firstRows = 12;

/** The accounts, the likeliest first; the chosen one with the button that inserts. */
export function PickerList({ inserting }: { inserting: Inserting }) {
  const words = useWords().messages.popup;
  const rows = inserting.rows.value;
  const query = inserting.query.value;
  const chosen = inserting.chosen.value;
  const [asked, setAsked] = useState({ query, rows: firstRows });
  if (rows.length === 0)
    return (
      <div class="nothing">
        <p>{words.nothingFound(query)}</p>
        <button type="button" class="button" onClick={() => (inserting.query.value = '')}>
          {words.clearSearch}
        </button>
      </div>
    );
  const chosenAt = rows.findIndex(({ id }) => id === chosen?.id);
  const limit = Math.max(asked.query === query ? asked.rows : firstRows, chosenAt + 1 + firstRows);
  const drawn = rows.slice(0, limit);
  return (
    <>
      <ul aria-label={words.accounts}>
        {drawn.map((row, at) => (
          <li
            key={row.id}
            aria-current={row.id === chosen?.id || undefined}
            aria-posinset={at + 1}
            aria-setsize={rows.length}
          >
            {row.id === chosen?.id ? (
              <Chosen inserting={inserting} row={row} />
            ) : (
              <div class="row">
                <button type="button" class="choose" onClick={() => inserting.choose(row.id)}>
                  <AccountSummary row={row} />
                  <StateDot row={row} />
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {drawn.length < rows.length && (
        <UndrawnRows count={rows.length - drawn.length} wanted={() => setAsked({ query, rows: limit * 2 })} />
      )}
    </>
  );
}

function Chosen({ inserting, row }: { inserting: Inserting; row: CredentialRow }) {
  const { messages: words } = useInsertWords();
  const card = useRef<HTMLDivElement>(null);
  const waiting = inserting.waiting.value;
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="card" ref={card}>
      <div class="card-top">
        <AccountSummary row={row} />
        <StateDot row={row} />
      </div>
      {waiting?.kind === 'aimed' && (
        <button
          type="button"
          class="button primary"
          aria-disabled={!inserting.ready.value}
          onClick={() => inserting.insert()}
        >
          {inserting.busy.value ? words.inserting : words.button[waiting.what]}
          <span class="kbd" aria-hidden="true">
            <Icon name="enter" />
          </span>
        </button>
      )}
    </div>
  );
}
