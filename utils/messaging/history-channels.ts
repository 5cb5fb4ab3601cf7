import * as v from 'valibot';
import type { AnswerComparison } from '@/utils/calls/answer-comparison';
import type { HistoryLine } from '@/utils/console/history';
import type { HistoryLimits } from '@/utils/console/history-limits';
import type { ArchivedCalls, PastCall } from '@/utils/console/past';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const nothing = v.strictObject({});

const ownPage = from('own-page');

/** What is asked about the calls that were made. `id`: the credential's, of whose account alone anything is told. */
export const historyChannels = {
  'history.list': ownPage<readonly HistoryLine[]>()(v.strictObject({ id })),
  'history.read': ownPage<PastCall>()(v.strictObject({ id, call: id })),
  'history.compare': ownPage<AnswerComparison>()(v.strictObject({ id, before: id, after: id })),
  /** Calls from one on, as entries of an HTTP archive, without keys; asked for again until there are no more. */
  'history.archived': ownPage<ArchivedCalls>()(
    v.strictObject({ id, from: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
  'history.remove': ownPage<readonly HistoryLine[]>()(v.strictObject({ id, call: id })),
  'history.clear': ownPage<readonly HistoryLine[]>()(v.strictObject({ id })),
  /** Of all accounts. */
  'history.clear-all': ownPage<null>()(nothing),
  'history.limits': ownPage<HistoryLimits>()(nothing),
  /** Chooses other limits; what is past them goes at once. */
  'history.limit': ownPage<HistoryLimits>()(
    v.strictObject({
      entries: v.picklist([50, 200, 500, 1_000]),
      days: v.picklist([1, 7, 30, 90]),
      megabytes: v.picklist([10, 50, 200]),
      bodies: v.boolean(),
    }),
  ),
};
