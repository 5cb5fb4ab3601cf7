import type { KeyValueStore } from '@/utils/browser/storage';
import type { Clearing } from './clear';
import { type Mark, markOf } from './mark';
import { type Came, isDue, keepNoted, latest, type Note, type Notes, readNoted } from './notes';
import { type ClearAfter, type ClipboardPolicy, chooseClipboardPolicy, clipboardPolicy } from './policy';

/** What the clearing of the clipboard stands on. */
export interface ClipboardWorld {
  /** Where the policy lies. */
  readonly local: KeyValueStore;
  /** Where the notes lie. */
  readonly session: KeyValueStore;
  /** Milliseconds since 1970, by the wall clock. */
  readonly clock: () => number;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Whether the person allowed it to read the clipboard. */
  readonly mayRead: () => Promise<boolean>;
  /** Clears the clipboard only if it holds the marked text. Rejects where the browser refuses. */
  readonly clearIfHolds: (mark: Mark) => Promise<Clearing>;
  /** Calls `clearIfDue` after so many ms, for as long as this background lives; in place of what was set before. */
  readonly callIn: (ms: number, work: () => void) => void;
  /** Wakes the background after so many ms (no sooner than 30 s), to call `clearIfDue`. */
  readonly wakeIn: (ms: number) => Promise<void>;
}

/** How it stands with the clipboard. */
export interface ClipboardState extends ClipboardPolicy {
  readonly mayRead: boolean;
  /** The latest copy that is still noted. */
  readonly copy?: { readonly copiedAt: number; readonly dueAt: number };
  /** What came of the copy before, where none is noted. */
  readonly came?: Came;
}

/** Sees to it that what Keyring copied does not stay on the clipboard. */
export interface ClipboardKeeper {
  /** Notes that a text was copied by a page of ours, or on a page of that host. */
  copied(text: string, host?: string): Promise<void>;
  state(): Promise<ClipboardState>;
  /** For what was copied already too. */
  choose(seconds: ClearAfter): Promise<void>;
  /** The person was asked for the permission, and said "Not now". */
  decline(): Promise<void>;
  clearNow(): Promise<void>;
  /** For the start, the wake-up, and a permission that was granted: clears what is due, and sees to the rest. */
  clearIfDue(): Promise<void>;
}

/** Who copied, for pages of ours: no host has this name. */
const ownPage = '';

/** For how long after the due time it is tried again where the browser refuses, in ms. */
const patience = 5 * 60_000;

/** The keeper over its world. All that it does is done in turn: each step reads what the one before has noted. */
export function createClipboardKeeper(world: ClipboardWorld): ClipboardKeeper {
  const { local, session, clock } = world;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const without = (notes: Notes, gone: string): Notes =>
    Object.fromEntries(Object.entries(notes).filter(([by]) => by !== gone));

  /** What comes of a note that is due; undefined: to be tried again. */
  const tryToClear = async (note: Note): Promise<Came['kind'] | undefined> => {
    try {
      return await world.clearIfHolds(note);
    } catch {
      return Math.abs(clock() - note.dueAt) > patience ? 'failed' : undefined;
    }
  };

  const clearDue = async (): Promise<void> => {
    let { notes } = await readNoted(session);
    // Nothing is cleared blindly. The notes stay: the permission may come.
    if (latest(notes) === undefined || !(await world.mayRead())) return;
    let refused = false;
    let came: Came | undefined;
    for (const [by, note] of Object.entries(notes)) {
      if (!isDue(note, clock())) continue;
      const kind = await tryToClear(note);
      refused ||= kind === undefined;
      if (kind === undefined) continue;
      notes = without(notes, by);
      // Once one of them was cleared, the others find something else: an empty clipboard.
      if (came?.kind !== 'cleared') came = { kind, at: clock() };
      await keepNoted(session, { notes, came });
    }
    const waiting = Object.values(notes).filter((note) => !isDue(note, clock()));
    const next = Math.min(...waiting.map(({ dueAt }) => dueAt - clock()));
    if (waiting.length > 0) world.callIn(next, () => void clearIfDue().catch(() => undefined));
    if (waiting.length > 0 || refused) await world.wakeIn(refused ? 0 : next);
  };
  const clearIfDue = (): Promise<void> => inTurn(clearDue);

  /** Sets every note's due time anew, and clears what is due by it. */
  const setDue = async (dueAt: (note: Note) => number): Promise<void> => {
    const noted = await readNoted(session);
    const notes = Object.entries(noted.notes).map(([by, note]) => [by, { ...note, dueAt: dueAt(note) }]);
    await keepNoted(session, { ...noted, notes: Object.fromEntries(notes) });
    await clearDue();
  };

  return {
    clearIfDue,
    copied: (text, host = ownPage) =>
      inTurn(async () => {
        const { seconds } = await clipboardPolicy(local);
        // What a page says it copied takes the place of nobody else's note; a copy of our own is certain.
        const others = host === ownPage ? {} : without((await readNoted(session)).notes, host);
        const copiedAt = clock();
        const note = seconds !== null && {
          ...(await markOf(text, world.random)),
          copiedAt,
          dueAt: copiedAt + seconds * 1_000,
        };
        await keepNoted(session, { notes: { ...others, ...(note && { [host]: note }) } });
        await clearDue();
      }),
    async state() {
      const [policy, mayRead, { notes, came }] = await Promise.all([
        clipboardPolicy(local),
        world.mayRead(),
        readNoted(session),
      ]);
      const last = latest(notes);
      return {
        ...policy,
        mayRead,
        ...(last && { copy: { copiedAt: last.copiedAt, dueAt: last.dueAt } }),
        ...(came && !last && { came }),
      };
    },
    choose: (seconds) =>
      inTurn(async () => {
        await chooseClipboardPolicy(local, { ...(await clipboardPolicy(local)), seconds });
        if (seconds === null) await keepNoted(session, { notes: {} });
        else await setDue(({ copiedAt }) => copiedAt + seconds * 1_000);
      }),
    decline: () =>
      inTurn(async () => chooseClipboardPolicy(local, { ...(await clipboardPolicy(local)), declined: true })),
    clearNow: () => inTurn(() => setDue(() => clock())),
  };
}
