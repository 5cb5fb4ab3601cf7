import { isRecord } from '../diagnosis/json';

/** One record, as an answer has it. */
export type ApiRecord = Readonly<Record<string, unknown>>;

const idOf = ({ id }: ApiRecord): string => (id === undefined ? '' : String(id));

/** The name and the record in an answer; of several the one with that id, else the last, as ActiveCampaign orders them. */
export function namedRecord(answer: unknown, id?: string): readonly [string, ApiRecord] | undefined {
  if (!isRecord(answer)) return undefined;
  const records = Object.entries(answer).filter((entry): entry is [string, ApiRecord] => isRecord(entry[1]));
  return records.find(([, record]) => id !== undefined && idOf(record) === id) ?? records.at(-1);
}

/**
 * The record that an answer is about: what lies under its key, or the answer itself. Where it lists only ids of what
 * came whole beside it, as a contact does with its custom values, it has these whole.
 */
export function recordIn(answer: unknown, id?: string): ApiRecord | undefined {
  if (!isRecord(answer)) return undefined;
  const [name, record] = namedRecord(answer, id) ?? ['', answer];
  if (name === '') return record;
  const beside = Object.entries(answer).filter(
    ([key, value]) => Array.isArray(value) && value.some(isRecord) && Array.isArray(record[key]),
  );
  return { ...record, ...Object.fromEntries(beside) };
}
