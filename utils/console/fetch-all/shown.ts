import { pageSize } from '@/utils/activecampaign/paging/way';
import type { FetchRecord } from './record';

/** A collection that is read to its end, as a page of ours sees it. */
export interface FetchShown
  extends Omit<FetchRecord, 'version' | 'credential' | 'account' | 'cursor' | 'state' | 'ran'> {
  /** `interrupted`: the browser ended meanwhile; it can go on. */
  readonly state: 'running' | 'paused' | 'interrupted' | 'done';
  /** Ms that are left, as far as it can be told. */
  readonly left?: number;
  /** Ms that the account asked to wait, as far as they are not over. */
  readonly waits?: number;
  /** Until when it is kept: ms since 1970. */
  readonly keptUntil: number;
}

/** How long what was read is kept after it last came on, in ms. */
export const keptFor = 7 * 24 * 60 * 60_000;

/** Ms until the end, by how long the pages took so far and no quicker than the pace; undefined where nobody can tell. */
function leftOf({ firstTotal, rows, pages, ran, pace }: FetchRecord): number | undefined {
  if (firstTotal === undefined) return undefined;
  const pagesLeft = Math.max(0, Math.ceil((firstTotal - rows) / pageSize));
  return Math.round(pagesLeft * Math.max(1_000 / pace, pages > 0 ? ran / pages : 0));
}

/** What is shown of a record. `waits`: ms that its account asked to wait. */
export function shownOf(record: FetchRecord, isRunning: boolean, waits: number): FetchShown {
  const { version: _v, credential: _c, account: _a, cursor: _cursor, ran: _ran, state, ...told } = record;
  const left = leftOf(record);
  return {
    ...told,
    state: isRunning ? 'running' : state === 'running' ? 'interrupted' : state,
    ...(state === 'running' && left !== undefined && { left }),
    ...(isRunning && waits > 0 && { waits }),
    keptUntil: record.changedAt + keptFor,
  };
}
