import { byteOrderMark, csvLines } from '../csv';
import { redactorFor } from '../redact';
import { REDACTED } from '../redaction/span';
import { cellsOf, headsOf, type RowColumn } from './columns';

/** The forms that rows can have in a file. */
export const rowsForms = ['csv', 'json', 'ndjson'] as const;

/** How rows are written. */
export type RowsForm =
  | { readonly kind: 'csv'; readonly columns: readonly RowColumn[]; readonly mark: boolean }
  | { readonly kind: 'json' }
  | { readonly kind: 'ndjson' };

/** Writes rows piece by piece, so that a file of any length takes no more memory than one of them. */
export interface RowsWriter {
  readonly head: string;
  rows(rows: readonly unknown[]): string;
  readonly foot: () => string;
  /** How many values something was taken out of that looks like a secret. */
  readonly redacted: () => number;
}

export const mediaTypes: Readonly<Record<RowsForm['kind'], string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

/** A value of JSON with all its texts and names as `redact` leaves them. Names that come out alike are numbered. */
function cleaned(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, unknown>();
  for (const [name, one] of Object.entries(value)) {
    const left = redact(name);
    let free = left;
    for (let number = 2; entries.has(free); number += 1) free = `${left} ${number}`;
    entries.set(free, cleaned(one, redact));
  }
  return Object.fromEntries(entries);
}

/** A writer of that form. Each text passes the redaction; stored keys were taken out before, where they are known. */
export function rowsWriter(form: RowsForm): RowsWriter {
  const clean = redactorFor([]);
  let redacted = 0;
  const redact = (text: string): string => {
    const left = clean(text);
    if (left.includes(REDACTED)) redacted += 1;
    return left;
  };
  const json = (row: unknown): string => JSON.stringify(cleaned(row, redact));
  const counted = () => redacted;

  if (form.kind === 'csv') {
    const { columns, mark } = form;
    return {
      head: `${mark ? byteOrderMark : ''}${csvLines([headsOf(columns)], redact)}`,
      rows: (rows) =>
        csvLines(
          rows.map((row) => cellsOf(row, columns)),
          redact,
        ),
      foot: () => '',
      redacted: counted,
    };
  }
  if (form.kind === 'ndjson') {
    return {
      head: '',
      rows: (rows) => rows.map((row) => `${json(row)}\n`).join(''),
      foot: () => '',
      redacted: counted,
    };
  }
  let any = false;
  return {
    head: '[',
    rows(rows) {
      const text = rows.map((row, at) => `${any || at > 0 ? ',' : ''}\n${json(row)}`).join('');
      any ||= rows.length > 0;
      return text;
    },
    foot: () => (any ? '\n]\n' : ']\n'),
    redacted: counted,
  };
}
