import { collectionIn } from '../answers/collection';
import { isRecord, parseJson } from '../diagnosis/json';
import type { Outcome } from '../outcome';
import type { Choice, PickFailed, PickFailure, PickNaming } from './choice';
import type { PickableKind } from './kinds';

/** A page of records. */
export interface PickPage {
  readonly kind: 'page';
  readonly choices: readonly Choice[];
  /** How many of what the collection counts are on it. */
  readonly count: number;
  /** How many there are in all, where the answer says so. */
  readonly total?: number;
}

const failures: Readonly<Record<string, PickFailure>> = {
  offline: 'offline',
  'access-removed': 'not-allowed',
  'not-allowed': 'not-allowed',
  redirect: 'odd',
};

/** Why an outcome is no answer to read from; undefined where it is one. */
function failureOf(outcome: Outcome): PickFailed | undefined {
  if (outcome.kind !== 'answer') return { kind: 'failed', why: failures[outcome.kind] ?? 'no-answer' };
  const { status } = outcome;
  const failed = (why: PickFailure): PickFailed => ({ kind: 'failed', why, status });
  if (status === 200) return undefined;
  if (status === 401 || status === 403) return failed('refused');
  if (status === 404) return failed('absent');
  return failed(status === 429 || status >= 500 ? 'busy' : 'odd');
}

function choiceOf(
  kind: PickableKind,
  row: unknown,
  answer: Readonly<Record<string, unknown>>,
): readonly Choice[] {
  if (!isRecord(row)) return [];
  const { id } = row;
  return typeof id === 'string' || typeof id === 'number'
    ? [{ id: String(id), ...kind.words(row, answer) }]
    : [];
}

/** Reads a page of a collection. */
export function readPage(kind: PickableKind, outcome: Outcome): PickPage | PickFailed {
  const failed = failureOf(outcome);
  if (failed?.status === 404 && kind.emptyIs404) return { kind: 'page', choices: [], count: 0, total: 0 };
  if (failed) return failed;
  const { status, body } = outcome as Extract<Outcome, { kind: 'answer' }>;
  const answer = parseJson(body)?.value;
  const counted = isRecord(answer) ? answer[kind.counted ?? kind.rows] : undefined;
  if (!isRecord(answer) || !Array.isArray(counted)) return { kind: 'failed', why: 'odd', status };
  const rows = answer[kind.rows];
  const total = collectionIn(answer, kind.counted ?? kind.rows)?.total;
  return {
    kind: 'page',
    choices: Array.isArray(rows) ? rows.flatMap((row) => choiceOf(kind, row, answer)) : [],
    count: counted.length,
    ...(total !== undefined && { total }),
  };
}

/** Reads one record, whatever key it lies under: the API does not always use the singular. */
export function readNaming(kind: PickableKind, id: string, outcome: Outcome): PickNaming {
  const failed = failureOf(outcome);
  if (failed) return failed.why === 'absent' ? { kind: 'unknown' } : failed;
  const answer = parseJson((outcome as Extract<Outcome, { kind: 'answer' }>).body)?.value;
  if (!isRecord(answer)) return { kind: 'unknown' };
  const own = answer[kind.rows];
  const records = [...Object.values(answer).filter(isRecord), ...(Array.isArray(own) ? own : [])];
  const choice = records.flatMap((row) => choiceOf(kind, row, answer)).find((one) => one.id === id);
  return choice ? { kind: 'named', choice } : { kind: 'unknown' };
}
