import { useEffect, useRef, useState } from 'preact/hooks';
import { type ColumnId, columnIds } from '@/utils/state/wall/columns';
import type { Wall } from '@/utils/state/wall/page';
import { AccountLine } from './AccountLine';
import { useWords } from './words';

/** As many rows as a screen shows, and some more: the others are drawn once these can be seen. */
const firstRows = 40;

/** Every account in a row; by the head of a column they are sorted. */
export function AccountsTable({ wall }: { wall: Wall }) {
  const words = useWords().messages.wall;
  const rows = wall.shown.value;
  // The list of which all rows are drawn: no key that is typed waits for hundreds of new ones.
  const [drawn, setDrawn] = useState<typeof rows>();
  const present = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(rows));
    return () => clearTimeout(timer);
  }, [rows]);

  if (rows.length === 0)
    return (
      <div class="wall-nothing">
        <p>{words.nothingFits}</p>
        <button
          type="button"
          class="button"
          onClick={() => wall.narrow({ text: '', state: '', environment: '', tag: '', use: '' })}
        >
          {words.clearFilter}
        </button>
      </div>
    );

  const entries = rows.filter((row, at) => drawn === rows || at < firstRows || present.current.has(row.id));
  present.current = new Set(entries.map(({ id }) => id));
  return (
    <table class="accounts" aria-label={words.title}>
      <thead>
        <tr>
          {columnIds.map((id) => (
            <Head key={id} wall={wall} id={id} />
          ))}
          <th scope="col" class="of-uses-head">
            {words.columns.uses}
          </th>
          <th scope="col">
            <span class="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((row) => (
          <AccountLine key={row.id} wall={wall} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** The head of a column: a click sorts by it, another one the other way round. */
function Head({ wall, id }: { wall: Wall; id: ColumnId }) {
  const words = useWords().messages.wall;
  const { by, direction } = wall.sort.value;
  const sorts = by === id;
  return (
    <th
      scope="col"
      aria-sort={sorts ? (direction === 'up' ? 'ascending' : 'descending') : undefined}
      title={id === 'key' ? words.keyHint : undefined}
    >
      <button type="button" class="head" onClick={() => wall.sortBy(id)}>
        {words.columns[id]}
        <span class={`arrow ${sorts ? direction : ''}`} aria-hidden="true" />
      </button>
    </th>
  );
}
