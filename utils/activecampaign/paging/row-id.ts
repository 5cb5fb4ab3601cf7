import { isRecord } from '../diagnosis/json';

/** The id of a row; '' where it has none. */
export function idOf(row: unknown): string {
  const id = isRecord(row) ? row.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
