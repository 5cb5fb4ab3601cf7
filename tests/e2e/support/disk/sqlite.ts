import { DatabaseSync } from 'node:sqlite';
import { unpackSnappy } from './snappy.ts';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

export const isSqlite = (file: Buffer): boolean => file.subarray(0, MAGIC.length).equals(MAGIC);

/**
 * Every value in a database: whole, though long ones are cut over pages in the file, and unpacked where it is Snappy,
 * as the values of Firefox's IndexedDB and storage.local are. Nothing where the database cannot be read.
 *
 * @param path of a database that nobody has open.
 */
export function valuesInSqlite(path: string): Buffer[] {
  const values: Buffer[] = [];
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()) {
      const rows = database.prepare(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`);
      rows.setReadBigInts(true);
      for (const row of rows.iterate())
        for (const value of Object.values(row)) values.push(...asBytes(value));
    }
  } catch {
    // A table of a module that only the browser has, or a broken database: its bytes are searched all the same.
  } finally {
    database?.close();
  }
  return values;
}

function asBytes(value: unknown): Buffer[] {
  if (typeof value === 'string') return [Buffer.from(value)];
  if (!(value instanceof Uint8Array)) return [];
  const bytes = Buffer.from(value);
  try {
    return [bytes, unpackSnappy(bytes)];
  } catch {
    return [bytes];
  }
}
