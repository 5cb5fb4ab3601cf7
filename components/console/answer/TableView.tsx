import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { ColumnHeader } from './ColumnHeader';
import { ColumnsMenu } from './ColumnsMenu';
import { Scroller } from './Scroller';
import { TableCells } from './TableCells';
import { useSight } from './use-sight';

/** The height of a row, and of the header, in px: as table.css has it. */
const rowHeight = 30;

/** A collection as a table. Only the rows in sight are drawn and fetched. */
export function TableView({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer;
  const { table } = shown;
  void table.version.value;
  const about = table.about.value;
  const sight = useSight(about?.count ?? 0, rowHeight, rowHeight);
  if (!about) return null;
  const widths = table.widths.value;
  const rows = Array.from({ length: sight.count }, (_, index) => sight.from + index);
  const after = Math.max(0, sight.height - sight.before - rows.length * rowHeight);
  return (
    <>
      <div class="answer-tools">
        <ColumnsMenu table={table} />
      </div>
      <Scroller
        scroller={sight.scroller}
        class="answer-view answer-table"
        label={words.table.label(about.key.slice(0, 60))}
        onScroll={sight.onScroll}
        tall={sight.height + rowHeight + 2}
      >
        {/* One more than the rows: the header is one. */}
        <table aria-rowcount={about.count + 1}>
          <colgroup>
            {about.shown.map((name, index) => (
              <col key={name} style={{ width: `${widths[index] ?? 10}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {about.shown.map((name) => (
                <ColumnHeader key={name} name={name} table={table} />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="answer-gap" style={{ height: `${sight.before}px` }} />
            {rows.map((at) => (
              <tr key={at} aria-rowindex={at + 2}>
                <TableCells row={table.row(at)} columns={about.shown} place={about.place} shown={shown} />
              </tr>
            ))}
            <tr class="answer-gap" style={{ height: `${after}px` }} />
          </tbody>
        </table>
      </Scroller>
    </>
  );
}
