import type { Answer } from '../../server/exchange.ts';
import type { JsonObject } from '../../world/json.ts';
import type { Row } from '../../world/table.ts';
import type { Call } from '../call.ts';

/** One kind of record: its names, the form of its answers, and the rules of its own. */
export interface Resource {
  /** The key of a list, and the last part of its path: contacts. */
  collection: string;
  /** The key of one: contact. */
  one: string;
  /** The path of its list; `/api/3/COLLECTION`, if left out. */
  path?: string;
  /** Where its records are stored; the collection, if left out. */
  table?: string;
  /** The API's word for it in `No Result found for Subscriber`. */
  kind: string;
  /** A record with every field an answer has. Answers may be formed differently by occasion. */
  form: { listed: JsonObject; read?: JsonObject; created?: JsonObject; updated?: JsonObject };
  /** Query parameters that narrow the list, by name; fields are filtered without being named here. */
  narrow?: Record<string, Narrow>;
  /** Fields that `search` and `filters[search]` look into. */
  searched?: string[];
  /** What stands beside the list, or beside one, in the answer. */
  beside?(rows: Row[], call: Call, occasion: 'listed' | 'read' | 'created'): JsonObject;
  /** Replaces the usual meta. */
  meta?(total: number, call: Call): JsonObject;
  /** A rule on top of the catalogue's: the refusal, or undefined. */
  check?(fields: JsonObject, call: Call, existing: Row | undefined): Answer | undefined;
  /** What happens after a record was created or changed. */
  stored?(row: Row, fields: JsonObject, call: Call): void;
  /** Refuses or replaces a deletion. */
  remove?(row: Row, call: Call): Answer | undefined;
  /** What a deletion answers; `{}` if left out. */
  removed?: JsonObject;
}

/** Prepares a test of rows for one value; done once a request, so it may index other tables. */
export type Narrow = (value: string, call: Call) => (row: Row) => boolean;

export const tableOf = (resource: Resource, call: Call) =>
  call.account.table(resource.table ?? resource.collection);
