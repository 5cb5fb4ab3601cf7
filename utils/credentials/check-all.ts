import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { KeyValueStore } from '@/utils/browser/storage';
import { createTurns } from '@/utils/vault/turns';
import { checkMany, type RunWorld } from './check-run';
import type { Credential } from './record';

/** How a run that checks many stands. */
export interface CheckingAll {
  /** `interrupted`: the background ended meanwhile, or Keyring was locked; the rest can be checked still. */
  readonly state: 'none' | 'running' | 'done' | 'stopped' | 'interrupted';
  readonly total: number;
  readonly checked: number;
  /** How many of those that were checked do not work. */
  readonly failing: number;
  /** Of how many nothing certain could be told of the key. */
  readonly unclear: number;
}

/** Checks all credentials, in the background, whoever looks on. */
export interface CheckAll {
  /** Begins with all, or those with these ids; where a run is under way, that goes on. */
  start(ids?: readonly string[]): Promise<CheckingAll>;
  /** Checks what an interrupted run left unchecked. */
  goOn(): Promise<CheckingAll>;
  /** Gives up what is under way; done once nothing of it is, and what had been found is kept. */
  stop(): Promise<CheckingAll>;
  /**
   * How it stands: where a run is under way, a moment later, or as soon as it is over, so that whoever asks again and
   * again needs no pause. Rejects, once, with what kept the results from being kept.
   */
  progress(): Promise<CheckingAll>;
  /** Drops what is under way with the keys in it: the vault was locked. */
  forget(): void;
}

/** For how long an answer of how it stands is put off while nothing is over, in ms. */
const momentMs = 150;

/** Where a run is noted in memory while it lasts, so that it is known when its background ended. Random ids alone. */
const noteKey = 'check-all';

interface Note {
  readonly ids: readonly string[];
  /** Ms since 1970: who was checked since then is done. */
  readonly startedAt: number;
}

interface Run {
  progress: CheckingAll;
  readonly stop: AbortController;
  /** Settles when it is over, however it ended. */
  over: Promise<void>;
  problem?: unknown;
}

const none: CheckingAll = { state: 'none', total: 0, checked: 0, failing: 0, unclear: 0 };

const counting = (progress: CheckingAll, { state }: Diagnosis): CheckingAll => ({
  ...progress,
  checked: progress.checked + 1,
  failing: progress.failing + (state === 'bad' ? 1 : 0),
  unclear: progress.unclear + (state === 'unknown' ? 1 : 0),
});

const isChecked = ({ lastCheck }: Credential, { startedAt }: Note): boolean =>
  lastCheck !== undefined && lastCheck.at >= startedAt;

/** The one run of checks of the background. `session`: where it is noted that one is under way. */
export function createCheckAll(world: RunWorld, session: KeyValueStore): CheckAll {
  const inTurn = createTurns();
  let run: Run | undefined;

  const noted = async (): Promise<Note | undefined> =>
    (await session.get([noteKey]))[noteKey] as Note | undefined;

  /** What of a noted run is left over, and how it stands. */
  const standing = async (note: Note) => {
    const { credentials } = await world.repository.all();
    const ids = new Set(note.ids);
    const wanted = credentials.filter(({ id }) => ids.has(id));
    const progress = wanted
      .filter((one) => isChecked(one, note))
      .reduce((sum, { lastCheck }) => (lastCheck ? counting(sum, lastCheck.diagnosis) : sum), none);
    const left = wanted.filter((one) => !isChecked(one, note));
    return { credentials, left, progress: { ...progress, total: wanted.length } };
  };

  const begin = async (note: Note): Promise<CheckingAll> => {
    const { credentials, left, progress } = await standing(note);
    await session.set({ [noteKey]: note });
    const begun: Run = {
      progress: { ...progress, state: 'running' },
      stop: new AbortController(),
      over: Promise.resolve(),
    };
    const carryOut = async (): Promise<void> => {
      const { signal } = begun.stop;
      try {
        await checkMany(left, credentials, world, signal, (diagnosis) => {
          begun.progress = counting(begun.progress, diagnosis);
        });
        begun.progress = { ...begun.progress, state: 'done' };
      } catch (problem) {
        const isStopped = problem === signal.reason;
        begun.progress = { ...begun.progress, state: isStopped ? 'stopped' : 'interrupted' };
        if (!isStopped) begun.problem = problem;
      }
      // One that could not keep its results can go on once there is room; a locked one, once it is open again.
      if (run === begun && begun.problem === undefined)
        await session.remove([noteKey]).catch(() => undefined);
    };
    run = begun;
    begun.over = carryOut();
    return begun.progress;
  };

  const progress = async (): Promise<CheckingAll> => {
    if (run?.progress.state === 'running') {
      const moment = new Promise<void>((resolve) => world.later(momentMs, resolve));
      await Promise.race([run.over, moment]);
    }
    const problem = run?.problem;
    if (run && problem === undefined) return run.progress;
    run = undefined;
    if (problem !== undefined) throw problem;
    const note = await noted();
    if (!note) return none;
    const { progress: stood } = await standing(note);
    return { ...stood, state: 'interrupted' };
  };

  const startWith = (make: () => Promise<Note | undefined>): Promise<CheckingAll> =>
    inTurn(async () => {
      if (run?.progress.state === 'running') return run.progress;
      const note = await make();
      return note ? begin(note) : none;
    });

  return {
    start: (ids) =>
      startWith(async () => {
        const all = ids ?? (await world.repository.all()).credentials.map(({ id }) => id);
        return { ids: all, startedAt: world.clock() };
      }),
    goOn: () => startWith(noted),
    stop: () =>
      inTurn(async () => {
        const present = run;
        if (!present) {
          await session.remove([noteKey]);
          return none;
        }
        present.stop.abort(new DOMException('Stopped', 'AbortError'));
        await present.over;
        return present.progress;
      }),
    progress,
    forget() {
      const present = run;
      run = undefined;
      present?.stop.abort(new DOMException('Locked', 'AbortError'));
    },
  };
}
