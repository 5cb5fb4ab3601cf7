import { type Redactor, redactorFor } from './redact';

/** Spreadsheets take a cell that begins so for a formula, and one that came from outside could then act. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * Where a cell could be split by a spreadsheet whose list separator is another one, as in much of Europe: quotes that do not
 * begin its own field say nothing to it, so that what follows begins a cell, or a row. A number below zero may.
 */
const hiddenFormula =
  /([;|\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?!-\d+(?:\.\d+)?\s*(?:[;|\t\r\n]|$))/g;

/** A number below zero begins like a formula and is none. */
const negative = /^-\d+(?:\.\d+)?$/;

/** What looks like a number and would be another text as one: 00750, 1.50, an id of twenty digits. */
const isOddNumber = (text: string): boolean => /^-?\d[\d.]*$/.test(text) && String(Number(text)) !== text;

/** What spreadsheets know UTF-8 by. */
export const byteOrderMark = '\ufeff';

function cell(text: string): string {
  const whole = formula.test(text) && !negative.test(text) ? `'${text}` : text;
  const safe = whole.replace(hiddenFormula, "$1'");
  // Quoted, a spreadsheet can be told to take it for a text.
  const quoted = isOddNumber(safe) || /[",;\r\n\t]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as lines of CSV (RFC 4180): commas, and CRLF after each. Each cell passes the redaction, since a person may have
 * written a key into a name, and none can act as a formula.
 */
export const csvLines = (rows: readonly (readonly string[])[], redact: Redactor): string =>
  rows.map((row) => `${row.map((text) => cell(redact(text.toWellFormed()))).join(',')}\r\n`).join('');

/** Rows as a whole CSV, with the byte order mark. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${csvLines(rows, redactorFor([]))}`;
