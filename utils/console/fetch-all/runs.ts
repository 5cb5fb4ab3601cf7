import type { Outcome } from '@/utils/activecampaign/outcome';
import { createPacer } from '@/utils/calls/pacer';
import type { PatientWorld } from '@/utils/calls/patient';
import { read, send } from '@/utils/calls/send';
import type { Repository } from '@/utils/credentials/repository';
import { VaultClosed } from '@/utils/vault/closed';
import { NotVerified } from '@/utils/vault/not-verified';
import { covered } from '../without-key';
import { readOn } from './reading';
import type { FetchProblem, FetchRecord } from './record';
import type { FetchStore } from './store';

/** The readings that are under way in this background. */
export interface Runs {
  /** How far one has come; undefined where it is not under way. */
  record(id: string): FetchRecord | undefined;
  any(): boolean;
  /** Reads on. */
  follow(record: FetchRecord): void;
  /** Gives one up; done once nothing of it is under way. What was kept stays. */
  halt(id: string): Promise<void>;
  /** Waits for one that was given up to be over: it may still be at its last write. */
  settled(id: string): Promise<void>;
  /** Gives all up. */
  haltAll(): void;
}

/** What they stand on. */
export interface RunsWorld {
  readonly repository: Repository;
  readonly calls: PatientWorld;
  readonly store: FetchStore;
  /** Ms since 1970. */
  readonly clock: () => number;
  /** Keeps the background from ending for half a minute. */
  readonly wakeSoon: () => Promise<void>;
}

interface Run {
  /** As it was last kept. */
  record: FetchRecord;
  readonly stop: AbortController;
  over: Promise<void>;
}

/** Ms until a call is given up, and the bytes of an answer that are read: a page of messages comes with their HTML. */
const timeout = 25_000;
const limit = 50 * 1024 * 1024;

/** A browser ends a background that nothing is heard of for half a minute: waits are no longer than this at once, in ms. */
const longestSleep = 20_000;

function problemOf(thrown: unknown): FetchProblem {
  if (thrown instanceof NotVerified) return 'not-written';
  return /quota|no.?space|disk.{0,20}full|IO error/i.test(String(thrown)) ? 'storage-full' : 'internal';
}

/** The readings over their world. `onOver` hears of those that came to an end or a problem, and of no other. */
export function createRuns(
  { repository, calls, store, clock, wakeSoon }: RunsWorld,
  onOver: (id: string) => Promise<void>,
): Runs {
  const pacer = createPacer(calls.now, calls.wait);
  const runs = new Map<string, Run>();

  const wait = async (ms: number, signal: AbortSignal): Promise<void> => {
    for (let left = ms; left > 0; left -= longestSleep) {
      await calls.wait(Math.min(left, longestSleep), signal);
      await wakeSoon();
    }
  };
  const carryOut = async (run: Run): Promise<void> => {
    const { id, credential: credentialId, account, pace } = run.record;
    const { signal } = run.stop;
    let key = '';
    const get = async (target: string): Promise<Outcome | undefined> => {
      const credential = await repository.get(credentialId);
      if (!credential) return undefined;
      key = credential.key;
      await pacer.turn(account, pace, signal);
      // Another call may have been told to wait: what runs by itself waits as long as the account said.
      await wait(calls.budget.state(account).pausedFor, signal);
      const { origin } = credential;
      return send(read({ account, origin, key, target, timeout, limit, signal }), calls);
    };
    try {
      await readOn(run.record, {
        store,
        get,
        clock,
        wait: (ms) => wait(ms, signal),
        covered: (text) => covered(text, key),
        onStep: (record) => {
          run.record = record;
        },
      });
    } catch (thrown) {
      // A lock is no problem of the reading: it goes on once the vault is open.
      if (signal.aborted || thrown instanceof VaultClosed) return;
      run.record = { ...run.record, state: 'paused', problem: problemOf(thrown) };
      await store.put(run.record).catch(() => undefined);
    }
    await onOver(id).catch(() => undefined);
  };
  const settled = async (id: string): Promise<void> => {
    const run = runs.get(id);
    if (run?.stop.signal.aborted) await run.over;
  };

  return {
    record: (id) => runs.get(id)?.record,
    any: () => runs.size > 0,
    follow(record) {
      const run: Run = { record, stop: new AbortController(), over: Promise.resolve() };
      runs.set(record.id, run);
      run.over = carryOut(run).finally(() => runs.delete(record.id));
    },
    async halt(id) {
      runs.get(id)?.stop.abort(new DOMException('Given up', 'AbortError'));
      await settled(id);
    },
    settled,
    haltAll() {
      for (const { stop } of runs.values()) stop.abort(new DOMException('Locked', 'AbortError'));
    },
  };
}
