import { redactorFor } from './redact';

/** Spreadsheets take a cell that begins so for a formula, and one that came from outside could then act. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, and a byte order mark, by which spreadsheets know UTF-8. Each cell passes the
 * redaction, since a person may have written a key into a name, and none can act as a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const redact = redactorFor([]);
  const lines = rows.map((row) => row.map((text) => cell(redact(text.toWellFormed()))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
