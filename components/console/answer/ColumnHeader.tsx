import type { AnswerTable } from '@/utils/state/console/answer-table';
import { useWords } from '../words';

const ariaSort = { up: 'ascending', down: 'descending' } as const;
const arrows = { up: '↑', down: '↓' } as const;

/** The header of a column: a press sorts by it upwards, then downwards, then no longer. */
export function ColumnHeader({ name, table }: { name: string; table: AnswerTable }) {
  const words = useWords().messages.answer.table;
  const sort = table.sort.value;
  const direction = sort?.column === name ? sort.direction : undefined;
  const next = direction === 'up' ? words.sortDown : direction === 'down' ? words.sortNot : words.sortUp;
  return (
    <th scope="col" aria-sort={direction ? ariaSort[direction] : undefined}>
      <button type="button" title={next(name)} onClick={() => table.sortBy(name)}>
        <bdi>{name === '' ? '""' : name}</bdi>
        {direction && <span aria-hidden="true">{arrows[direction]}</span>}
      </button>
    </th>
  );
}
