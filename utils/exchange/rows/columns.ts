/** A column of a table: a name that rows have, or a custom field by its id. */
export type RowColumn =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'field'; readonly id: string; readonly title: string };

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a cell has it: texts and numbers as they are, nothing for nothing, all else as JSON. */
const text = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The custom value of a row, as it came beside it. */
function customValue(row: Row, id: string): unknown {
  const values = Array.isArray(row.fieldValues) ? row.fieldValues : [];
  const found = values.find((one: unknown) => isRow(one) && String(one.field) === id) as Row | undefined;
  return found?.value;
}

/** The cells of a row, in the order of the columns; empty ones where it is no object. */
export function cellsOf(row: unknown, columns: readonly RowColumn[]): readonly string[] {
  const known = isRow(row) ? row : {};
  return columns.map((column) => {
    if (column.kind === 'field') return text(customValue(known, column.id));
    return text(Object.hasOwn(known, column.name) ? known[column.name] : undefined);
  });
}

/** What stands above the columns: the names, and of those that are called alike the later ones with their id. */
export function headsOf(columns: readonly RowColumn[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const plain = column.kind === 'name' ? column.name : column.title;
    const head =
      column.kind === 'field' && (plain === '' || taken.has(plain))
        ? `${plain} (${column.id})`.trim()
        : plain;
    taken.add(head);
    return head;
  });
}
