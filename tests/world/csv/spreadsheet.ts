import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const calc = process.env.WORLD_CALC ?? 'soffice';

/** What LibreOffice makes of a CSV. */
export interface Opened {
  /** The cells as it shows them. */
  readonly cells: readonly (readonly string[])[];
  /** Its own file of it, as XML. */
  readonly xml: string;
}

/** The rows of a CSV: quotes may hold commas, quotes and lines. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Opens a CSV in LibreOffice Calc, headless. `columns`: how many are to be read as text, as a person chooses it in the
 * import; none: Calc decides by itself what each cell is, and takes what is quoted for text.
 */
export function openInCalc(csv: string, columns = 0): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'keyring-csv-'));
  try {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, csv);
    const asText = Array.from({ length: columns }, (_, at) => `${at + 1}/2`).join('/');
    // Comma, quote, UTF-8, from the first line on, the columns, the language as it is, quoted is text.
    const input = `--infilter=CSV:44,34,76,1,${asText},0,true,false`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (to: string): void => {
      const args = [profile, '--headless', input, '--convert-to', to, '--outdir', join(folder, 'out'), file];
      execFileSync(calc, args, { stdio: 'ignore', timeout: 120_000 });
    };
    // Comma, quote, UTF-8, every text quoted, cells as they are shown.
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false');
    convert('fods');
    return {
      cells: readCsv(readFileSync(join(folder, 'out/rows.csv'), 'utf8')),
      xml: readFileSync(join(folder, 'out/rows.fods'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
