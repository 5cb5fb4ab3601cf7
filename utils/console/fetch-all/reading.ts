import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { Outcome } from '@/utils/activecampaign/outcome';
import { nextTarget, type TakenPage, takePage } from '@/utils/activecampaign/paging/page';
import { idOf } from '@/utils/activecampaign/paging/row-id';
import { createSeenIds, type SeenIds } from '@/utils/activecampaign/paging/seen-ids';
import type { NoPage, Reached } from '@/utils/activecampaign/paging/taken';
import { startOf } from '@/utils/activecampaign/paging/way';
import { fieldNames, haveValues } from './field-names';
import { type Judgement, judge } from './judge';
import type { FetchProblem, FetchRecord } from './record';
import type { FetchStore } from './store';

/** With what a collection is read. */
export interface ReadingWorld {
  readonly store: FetchStore;
  /** Sends one GET with the record's credential, in its turn; undefined where the credential is gone. */
  readonly get: (target: string) => Promise<Outcome | undefined>;
  /** Waits so many ms; rejects when the reading is given up. */
  readonly wait: (ms: number) => Promise<void>;
  /** Ms since 1970. */
  readonly clock: () => number;
  /** Takes what must not be kept out of an answer. */
  readonly covered: (text: string) => string;
  /** Hears each new state, once it is kept. */
  readonly onStep: (record: FetchRecord) => void;
}

/** Names of columns that are gathered, and the length of one that still is a name. */
const mostColumns = 1_000;
const longestName = 200;

/** The ids that the pages have which are kept: known anew to a background that begins anew. */
async function seenIn({ id, pages, way }: FetchRecord, store: FetchStore): Promise<SeenIds> {
  const seen = createSeenIds();
  for (let page = 0; way === 'offset' && page < pages; page += 1) {
    const rows = parseJson((await store.page(id, page)) ?? '')?.value;
    if (Array.isArray(rows)) for (const row of rows) if (idOf(row) !== '') seen.add(idOf(row));
  }
  return seen;
}

/** The names of columns, with those of further rows. */
function withColumns(
  { columns, moreColumns }: FetchRecord,
  rows: readonly unknown[],
): Pick<FetchRecord, 'columns' | 'moreColumns'> {
  const names = new Set(columns);
  for (const row of rows.filter(isRecord)) for (const name of Object.keys(row)) names.add(name);
  const kept = [...names].filter((name) => name.length <= longestName).slice(0, mostColumns);
  return { columns: kept, ...((moreColumns || kept.length < names.size) && { moreColumns: true }) };
}

/** How often nothing may come in a row where more was said to be there. */
const mostShort = 3;

const stopped = (record: FetchRecord, problem: FetchProblem, status?: number): FetchRecord => ({
  ...record,
  state: 'paused',
  problem,
  ...(status !== undefined && { status }),
});

/** Whether nothing came though there should be more: of contacts nobody can be sure, as some may have been deleted. */
const isShort = (page: TakenPage | NoPage, { way, target, rows, firstTotal = 0 }: FetchRecord): boolean =>
  typeof page === 'string'
    ? page === 'fell-short'
    : way === 'id' && page.last && page.rows.length === 0 && rows < firstTotal && startOf(target, way) === 0;

/**
 * Reads a collection on from where it is, until its end or a problem. A page is kept and read back before the record says
 * so, under a number of its own: whoever dies in between asks for that page once more, and keeps it in the same place.
 *
 * Rejects with what the waits or the store reject with; what was kept by then stays.
 */
export async function readOn(begun: FetchRecord, world: ReadingWorld): Promise<FetchRecord> {
  const { store, get, wait, clock, covered, onStep } = world;
  const seen = await seenIn(begun, store);
  /** What is known of the page before beyond what the record says. */
  let known: Omit<Reached, 'cursor'> = {};
  let namesAsked = false;
  let present = begun;
  let since = clock();

  const keep = async (next: FetchRecord): Promise<void> => {
    const now = clock();
    present = { ...next, changedAt: now, ran: next.ran + Math.max(0, now - since) };
    since = now;
    await store.put(present);
    onStep(present);
  };
  /** Asks until an answer is there, or a problem that does not pass by itself. */
  const ask = async (target: string): Promise<Exclude<Judgement, { kind: 'again' }>> => {
    for (let tries = 1; ; tries += 1) {
      const outcome = await get(target);
      if (!outcome) return { kind: 'problem', problem: 'gone' };
      const judged = judge(
        outcome.kind === 'answer' ? { ...outcome, body: covered(outcome.body) } : outcome,
        tries,
      );
      if (judged.kind !== 'again') return judged;
      await wait(judged.ms);
    }
  };
  /** The names are a help: without them the columns go by number. */
  const named = async (rows: readonly unknown[], last: boolean): Promise<Pick<FetchRecord, 'fields'>> => {
    const isDue = !namesAsked || (last && present.fields === undefined);
    if (present.way !== 'id' || present.fields || !isDue || !haveValues(rows)) return {};
    namesAsked = true;
    let isKnown = true;
    const fields = await fieldNames(async (target) => {
      const judged = await ask(target);
      if (judged.kind === 'answer') return judged.value;
      // A key that may not read them never may; all else may be otherwise the next time.
      isKnown = judged.status === 403 || judged.status === 404;
      return undefined;
    });
    return isKnown || last ? { fields } : {};
  };

  for (let short = 1; present.state === 'running'; ) {
    const { id, target, way, cursor, rowsKey, pages } = present;
    const reached: Reached = { cursor, ...known };
    const judged = await ask(nextTarget(target, way, reached, seen));
    if (judged.kind === 'problem') {
      await keep(stopped(present, judged.problem, judged.status));
      break;
    }
    const page = takePage(judged.value, way, reached, seen, rowsKey);
    if (isShort(page, present) && short < mostShort) {
      short += 1;
      await wait(1_000 * short);
      continue;
    }
    short = 1;
    if (typeof page === 'string') {
      await keep(stopped(present, page));
      break;
    }
    const fields = await named(page.rows, page.last);
    if (page.rows.length > 0) await store.putPage(id, pages, page.rows);
    known = page.reached;
    await keep({
      ...present,
      ...fields,
      state: page.last ? 'done' : 'running',
      key: page.key,
      cursor: page.reached.cursor,
      pages: pages + (page.rows.length > 0 ? 1 : 0),
      rows: present.rows + page.rows.length,
      doubles: present.doubles + page.doubles,
      ...(page.moved && { moved: true }),
      ...withColumns(present, page.rows),
      ...(page.total !== undefined && {
        firstTotal: present.firstTotal ?? page.total,
        lastTotal: page.total,
      }),
    });
  }
  return present;
}
