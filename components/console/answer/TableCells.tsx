import { useMemo } from 'preact/hooks';
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
  // Drawn anew only where something about it changed: who scrolls passes by thousands of them.
  return useMemo(() => {
    if (!row) return <td colSpan={columns.length}>…</td>;
    const jump = (step: number): void => {
      shown.choose('tree');
      void shown.tree.show([...place, row.at, step]);
    };
    return row.cells.map(({ text, name, step }, index) => {
      const key = columns[index];
      if (step !== undefined)
        return (
          <td key={key}>
            <button type="button" class="answer-cut mono" title={words.inTree} onClick={() => jump(step)}>
              <bdi>{text}</bdi>
            </button>
          </td>
        );
      if (name !== undefined)
        return (
          <td key={key} title={text}>
            <bdi>{name}</bdi>
            <span class="answer-by-id mono"> {text}</span>
          </td>
        );
      return (
        <td key={key} dir="auto">
          {text}
        </td>
      );
    });
  }, [row, columns, place, shown, words]);
}
