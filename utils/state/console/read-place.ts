import { namedRecord } from '@/utils/activecampaign/answers/record';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Operation } from '@/utils/activecampaign/operations/types';
import { pathOf, type RequestDraft } from '@/utils/activecampaign/requests/draft';
import { operationOf } from './matching';

/** Whether one record is read by a GET of that path, by an operation that is known. */
function isRecordPlace(operations: readonly Operation[], path: string): boolean {
  const reads = operationOf(operations, { method: 'GET', target: path, body: '' });
  return reads?.effect === 'read' && reads.rows === undefined && reads.inPath.length > 0;
}

/**
 * Where the record that a change was about can be read again, by one call; undefined where there is no such place, or
 * it was about several. `answer`: the text of what came back, which names a record that is new.
 */
export function readPlace(
  operations: readonly Operation[],
  { method, target }: RequestDraft,
  answer: string,
): string | undefined {
  const path = pathOf(target);
  if (method !== 'POST') return isRecordPlace(operations, path) ? path : undefined;
  const [name, record] = namedRecord(parseJson(answer)?.value) ?? [];
  const id = record?.id;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const places = [`${path}/${encodeURIComponent(id)}`, `/api/3/${name}s/${encodeURIComponent(id)}`];
  return places.find((place) => isRecordPlace(operations, place));
}
