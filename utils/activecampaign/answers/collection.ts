import { isRecord } from '../diagnosis/json';

/** The rows of an answer that is a page of a collection. */
export interface Collection {
  /** The key that they lie under: `contacts`. */
  readonly key: string;
  readonly rows: readonly unknown[];
  /** How many there are in all, where the answer says so. It comes as text, or as a number. */
  readonly total?: number;
}

function totalOf(meta: unknown): number | undefined {
  if (!isRecord(meta)) return undefined;
  const total = Number(meta.total);
  return meta.total !== '' && meta.total !== null && Number.isSafeInteger(total) && total >= 0
    ? total
    : undefined;
}

/**
 * The collection in an answer. `key` is the one that the operation is known for; without it, or where the answer does
 * not have it, the only list of objects is taken, else the last one: what is side-loaded comes first. Undefined where
 * the answer is no page of a collection; one record with lists beside it is none.
 */
export function collectionIn(answer: unknown, key: string | undefined): Collection | undefined {
  if (!isRecord(answer)) return undefined;
  const total = totalOf(answer.meta);
  const with_ = (name: string, rows: readonly unknown[]): Collection => ({
    key: name,
    rows,
    ...(total !== undefined && { total }),
  });
  if (key !== undefined && Array.isArray(answer[key])) return with_(key, answer[key]);
  const single = Object.entries(answer).some(([name, value]) => name !== 'meta' && isRecord(value));
  if (single || 'errors' in answer) return undefined;
  const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const list = lists.at(-1);
  return list && with_(...list);
}
