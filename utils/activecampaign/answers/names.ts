import { isRecord } from '../diagnosis/json';

/** What a record is called, by the first of these that it has. */
const nameKeys = ['name', 'title', 'tag', 'email', 'stringid', 'username', 'fieldLabel', 'subject'] as const;

/** Columns whose name is not that of the collection in the singular. */
const collectionOf: Readonly<Record<string, string>> = {
  group: 'dealGroups',
  stage: 'dealStages',
  owner: 'users',
  user: 'users',
  userid: 'users',
  listid: 'lists',
  tagid: 'tags',
  seriesid: 'automations',
  automation: 'automations',
  subscriberid: 'contacts',
  customerAccount: 'accounts',
  orgid: 'accounts',
  dealTasktype: 'dealTasktypes',
};

/** What a record is called; '' where it says nothing of the kind. */
export function nameOf(record: unknown): string {
  if (!isRecord(record)) return '';
  for (const key of nameKeys) {
    const name = record[key];
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return [record.firstName, record.lastName]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .trim();
}

/** Names for the ids of one column. */
export type ColumnNames = ReadonlyMap<string, string>;

/**
 * The names for the ids in a column, out of the records that came in the same answer: with `list: "12"` and a `lists`
 * beside it, 12 is called what that list is. Undefined where the answer has no such records.
 */
export function columnNames(answer: unknown, column: string): ColumnNames | undefined {
  if (!isRecord(answer)) return undefined;
  const records = answer[collectionOf[column] ?? `${column}s`];
  if (!Array.isArray(records)) return undefined;
  const names = new Map<string, string>();
  for (const record of records) {
    if (!isRecord(record)) continue;
    const name = nameOf(record);
    if (name !== '' && (typeof record.id === 'string' || typeof record.id === 'number')) {
      names.set(String(record.id), name);
    }
  }
  return names.size > 0 ? names : undefined;
}
