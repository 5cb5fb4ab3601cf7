import type { JsonObject } from './json.ts';

/** A stored record. Ids are strings, as in the API's answers. */
export interface Row extends JsonObject {
  id: string;
}

/** The records of one kind in one account, in the order of their ids. */
export interface Table {
  all(): Row[];
  get(id: string): Row | undefined;
  /** Stores the fields under the next free id. */
  insert(fields: JsonObject): Row;
  /** Changes the named fields in place; undefined if there is no such record. */
  update(id: string, fields: JsonObject): Row | undefined;
  remove(id: string): boolean;
}

export function createTable(seed: JsonObject[] = []): Table {
  const rows = new Map<string, Row>();
  let next = 1;
  const table: Table = {
    all: () => [...rows.values()],
    get: (id) => rows.get(id),
    insert(fields) {
      const id = typeof fields.id === 'string' ? fields.id : String(next);
      if (Number.isInteger(Number(id))) next = Math.max(next, Number(id)) + 1;
      const row: Row = { ...fields, id };
      rows.set(id, row);
      return row;
    },
    update(id, fields) {
      const row = rows.get(id);
      return row && Object.assign(row, fields, { id });
    },
    remove: (id) => rows.delete(id),
  };
  for (const fields of seed) table.insert(fields);
  return table;
}
