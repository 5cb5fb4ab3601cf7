import { startOf, wayOf } from '@/utils/activecampaign/paging/way';
import { createTurns } from '@/utils/vault/turns';
import { CallGone, CredentialGone } from '../gone';
import { covered } from '../without-key';
import type { FetchRecord, Pace } from './record';
import { createRuns, type RunsWorld } from './runs';
import { type FetchShown, keptFor, shownOf } from './shown';
import { createUnderWay, type UnderWayWorld } from './under-way';

/** What is to be read to its end. */
export interface FetchOrder {
  /** The credential's id. */
  readonly id: string;
  readonly target: string;
  /** The key of the rows, where the operation is known for one. */
  readonly rows?: string | undefined;
  readonly pace: Pace;
}

/** Collections that are read to their end, in the background, whoever looks on. */
export interface FetchAll {
  /** Those of the credential's account, the latest first. */
  list(id: string): Promise<readonly FetchShown[]>;
  start(order: FetchOrder): Promise<FetchShown>;
  pause(fetch: string): Promise<FetchShown>;
  /** Goes on where it stopped. */
  goOn(fetch: string): Promise<FetchShown>;
  /** Gives it up, and removes what was read. */
  remove(fetch: string): Promise<void>;
  /** The rows of a page, as JSON. */
  page(fetch: string, page: number): Promise<string>;
  /** The first rows as an answer of the API has them, as JSON; undefined where nothing is known of it. */
  first(fetch: string): Promise<string | undefined>;
  /** Goes on with what was under way when the background ended, or the vault was locked. */
  wake(): Promise<void>;
  /** Gives up what is under way: the vault was locked. */
  forget(): void;
}

/** What it stands on. */
export interface FetchAllWorld extends RunsWorld, UnderWayWorld {
  readonly newId: () => string;
  /** Whether the vault can be used. */
  readonly isOpen: () => Promise<boolean>;
}

/** Pages that can be looked at here: more rows than that are for a file. */
const firstPages = 10;

/** Reading to the end, over its world. */
export function createFetchAll(world: FetchAllWorld): FetchAll {
  const { repository, calls, store, clock } = world;
  const inTurn = createTurns();
  const underWay = createUnderWay(world);
  const runs = createRuns(world, underWay.remove);

  const shown = (record: FetchRecord): FetchShown => {
    const isRunning = runs.record(record.id) !== undefined;
    return shownOf(record, isRunning, isRunning ? calls.budget.state(record.account).pausedFor : 0);
  };
  const begin = async (record: FetchRecord): Promise<FetchShown> => {
    await store.put(record);
    await underWay.add(record.id);
    runs.follow(record);
    return shown(record);
  };
  const halt = async (id: string): Promise<void> => {
    await runs.halt(id);
    await underWay.remove(id);
  };
  const recordOf = async (id: string): Promise<FetchRecord> => {
    const record = runs.record(id) ?? (await store.one(id));
    if (!record) throw new CallGone();
    return record;
  };

  /** Goes on with what was under way when the background ended, or the vault was locked. */
  const resume = async (): Promise<void> => {
    const ids = await underWay.ids();
    if (ids.length === 0 || !(await world.isOpen())) return;
    for (const id of ids) {
      await runs.settled(id);
      if (runs.record(id)) continue;
      const record = await store.one(id);
      if (record?.state === 'running') runs.follow(record);
      else await underWay.remove(id);
    }
  };

  /** What nobody came back to for a week goes. */
  const tidied = async (records: readonly FetchRecord[]): Promise<readonly FetchRecord[]> => {
    const isOld = ({ id, changedAt }: FetchRecord): boolean =>
      !runs.record(id) && clock() - changedAt > keptFor;
    await store.remove(records.filter(isOld).map(({ id }) => id));
    return records.filter((one) => !isOld(one));
  };

  return {
    list: (id) =>
      inTurn(async () => {
        const credential = await repository.get(id);
        if (!credential) throw new CredentialGone();
        // Whoever looks before the background has come to it must not see what is under way as interrupted.
        await resume();
        const records = await tidied(await store.all());
        return records.filter(({ account }) => account === credential.account).map(shown);
      }),
    start: ({ id, target, rows, pace }) =>
      inTurn(async () => {
        const credential = await repository.get(id);
        const way = wayOf(target);
        if (!credential) throw new CredentialGone();
        if (!way) throw new TypeError('No collection that pages.');
        const now = clock();
        return begin({
          version: 1,
          id: world.newId(),
          credential: id,
          account: credential.account,
          target: covered(target, credential.key),
          way,
          rowsKey: rows,
          pace,
          state: 'running',
          startedAt: now,
          changedAt: now,
          ran: 0,
          cursor: startOf(target, way),
          pages: 0,
          rows: 0,
          doubles: 0,
          columns: [],
        });
      }),
    pause: (id) =>
      inTurn(async () => {
        await halt(id);
        const record = await recordOf(id);
        if (record.state !== 'running') return shown(record);
        const paused: FetchRecord = { ...record, state: 'paused' };
        await store.put(paused);
        return shown(paused);
      }),
    goOn: (id) =>
      inTurn(async () => {
        const record = await recordOf(id);
        if (runs.record(id) || record.state === 'done') return shown(record);
        const { problem: _problem, status: _status, ...rest } = record;
        return begin({ ...rest, state: 'running' });
      }),
    remove: (id) =>
      inTurn(async () => {
        await halt(id);
        await store.remove([id]);
      }),
    async page(id, page) {
      const rows = await store.page(id, page);
      if (rows === undefined) throw new CallGone();
      return rows;
    },
    async first(id) {
      const record = await store.one(id);
      if (!record?.key) return undefined;
      const lists: string[] = [];
      for (let page = 0; page < Math.min(record.pages, firstPages); page += 1) {
        const rows = await store.page(id, page);
        if (rows === undefined) return undefined;
        lists.push(rows.slice(1, -1));
      }
      const meta = JSON.stringify({ total: String(Math.max(record.rows, record.firstTotal ?? 0)) });
      return `{${JSON.stringify(record.key)}:[${lists.join(',')}],"meta":${meta}}`;
    },
    wake: () =>
      inTurn(async () => {
        await resume();
        if (runs.any()) await world.wakeSoon();
      }),
    forget: runs.haltAll,
  };
}
