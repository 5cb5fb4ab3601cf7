import * as v from 'valibot';
import { noAnswerKinds } from '@/utils/activecampaign/outcome';

/** Why reading a collection stopped before its end. */
export const fetchProblems = [
  ...noAnswerKinds,
  /** The API answered otherwise: `status`. */
  'status',
  /** The account asks for a longer wait than anybody is made to sit through. */
  'asked-to-wait',
  'not-json',
  'no-collection',
  'fell-short',
  'not-ordered',
  'not-paged',
  /** The credential was removed. */
  'gone',
  'storage-full',
  'not-written',
  'internal',
] as const;

export type FetchProblem = (typeof fetchProblems)[number];

/** How many calls a second it makes: an account takes five, from everybody together. */
export const paces = [1, 2, 3, 4] as const;

export type Pace = (typeof paces)[number];

const text = v.string();
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

const schema = v.object({
  version: v.literal(1),
  /** Random; names the record and its pages. */
  id: v.pipe(text, v.regex(/^[\w-]{1,64}$/)),
  /** The credential's id. */
  credential: text,
  account: text,
  /** As the person asked for it: filters and order count, its limit and offset do not. */
  target: text,
  way: v.picklist(['id', 'offset']),
  /** The key of the rows, where the operation is known for one. */
  rowsKey: v.optional(text),
  pace: v.picklist(paces),
  /** `running`: also where the background that ran it has ended. */
  state: v.picklist(['running', 'paused', 'done']),
  problem: v.optional(v.picklist(fetchProblems)),
  status: v.optional(v.number()),
  /** When it began, and when it last came on: ms since 1970. */
  startedAt: count,
  changedAt: count,
  /** Ms that it has been running, waits included. */
  ran: count,
  /** An id, or the number of rows before the next page. */
  cursor: count,
  /** Pages that are kept, empty ones not; the next one gets this number. */
  pages: count,
  /** Rows that are kept. */
  rows: count,
  /** Rows that had come before, and were not kept again. */
  doubles: count,
  /** Rows went or moved while it was read. */
  moved: v.optional(v.boolean()),
  /** The key that the rows lie under. */
  key: v.optional(text),
  /** How many there are, as the first and the last page said. */
  firstTotal: v.optional(count),
  lastTotal: v.optional(count),
  /** The names that the rows have, in the order in which they came. */
  columns: v.array(text),
  /** There are more of them, or one whose name is too long to be kept. */
  moreColumns: v.optional(v.boolean()),
  /** The names of the account's custom fields; missing until they were asked for. */
  fields: v.optional(v.array(v.object({ id: text, title: text }))),
});

/** A collection that is read to its end: how far it has come. The rows lie beside it, page by page. */
export type FetchRecord = v.InferOutput<typeof schema>;

/** A record as it came out of the archive; undefined where it is none. */
export function readRecord(stored: string): FetchRecord | undefined {
  try {
    const reading = v.safeParse(schema, JSON.parse(stored));
    return reading.success ? reading.output : undefined;
  } catch {
    return undefined;
  }
}
