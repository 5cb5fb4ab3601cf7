import { isRecord } from '@/utils/activecampaign/diagnosis/json';
import { nextTarget, takePage } from '@/utils/activecampaign/paging/page';
import { createSeenIds } from '@/utils/activecampaign/paging/seen-ids';
import type { Reached } from '@/utils/activecampaign/paging/taken';
import type { FetchRecord } from './record';

type Fields = NonNullable<FetchRecord['fields']>;

/** Custom fields that are read at most: more than any account may have. */
const most = 1_000;

/** Whether rows carry custom values, so that their names are worth asking for. */
export const haveValues = (rows: readonly unknown[]): boolean =>
  rows.some((row) => isRecord(row) && Array.isArray(row.fieldValues) && row.fieldValues.some(isRecord));

/**
 * The names of an account's custom fields; none where the key may not read them. `get`: the JSON of an answer, which
 * may be no good one; rejects with what it rejects with.
 */
export async function fieldNames(get: (target: string) => Promise<unknown>): Promise<Fields> {
  const fields: { id: string; title: string }[] = [];
  const seen = createSeenIds();
  for (let reached: Reached = { cursor: 0 }; ; ) {
    const answer = await get(nextTarget('/api/3/fields', 'offset', reached, seen));
    const page = takePage(answer, 'offset', reached, seen, 'fields');
    if (typeof page === 'string') return fields;
    for (const row of page.rows.filter(isRecord))
      fields.push({ id: String(row.id), title: String(row.title ?? '').slice(0, 200) });
    if (page.last || fields.length >= most) return fields;
    reached = page.reached;
  }
}
