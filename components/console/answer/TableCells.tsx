import type { ShownAnswer } from '@/utils/state/console/answer';
import type { TableRow } from '@/utils/state/console/answer-table';
import { useWords } from '../words';

interface TableCellsProps {
  /** Undefined until it was loaded. */
  readonly row: TableRow | undefined;
  readonly columns: readonly string[];
  /** Where the tree has the rows. */
  readonly place: readonly number[];
  readonly shown: ShownAnswer;
}

/** The cells of one row. A value that is not shown whole leads to the tree, which has it. */
export function TableCells({ row, columns, place, shown }: TableCellsProps) {
  const words = useWords().messages.answer.table;
  if (!row) return <td colSpan={columns.length}>…</td>;
  const jump = (step: number): void => {
    shown.choose('tree');
    void shown.tree.show([...place, row.at, step]);
  };
  return (
    <>
      {row.cells.map((cell, index) => (
        <td key={columns[index]} title={cell.name === undefined ? undefined : cell.text}>
          {cell.step !== undefined ? (
            <button
              type="button"
              class="answer-cut mono"
              title={words.inTree}
              onClick={() => jump(cell.step ?? 0)}
            >
              <bdi>{cell.text}</bdi>
            </button>
          ) : (
            <bdi>{cell.name ?? cell.text}</bdi>
          )}
          {cell.name !== undefined && <span class="answer-by-id mono"> {cell.text}</span>}
        </td>
      ))}
    </>
  );
}
