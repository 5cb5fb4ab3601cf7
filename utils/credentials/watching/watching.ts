import type { KeyValueStore } from '@/utils/browser/storage';
import { createTurns } from '@/utils/vault/turns';
import type { RunWorld } from '../check-run';
import type { Credential } from '../record';
import type { Change } from './changes';
import { changesId, keepChanges, type LastLook, readChanges, readKnown } from './kept';
import { type Found, look } from './look';
import {
  keepWatchSettings,
  nextAfterChoice,
  type WatchSettings,
  watchPeriod,
  watchSettings,
} from './settings';

/**
 * Where credentials are used, by name: what breaks when a key does. None where nothing is noted. Read once for all that
 * is asked of it.
 */
export type UsesOf = () => Promise<(credentialId: string) => readonly string[]>;

/** What the browser's button says of watching. */
export type Badge =
  | { readonly kind: 'none' }
  /** Locked: nothing is looked at until somebody unlocks Keyring. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'failing'; readonly count: number };

/** A change with what is needed to say it. */
export interface ChangeShown extends Change {
  readonly label: string;
  readonly uses: readonly string[];
}

/** How watching stands. */
export interface WatchingShown extends Omit<WatchSettings, 'nextAt'> {
  /** When it looks next: ms since 1970; undefined while it is off. */
  readonly nextAt?: number | undefined;
  /** Whether it waits for Keyring to be unlocked. */
  readonly paused: boolean;
  readonly looking: boolean;
  /** Undefined where it never looked, and while Keyring is locked. */
  readonly last?: LastLook | undefined;
}

/** What watching stands on. */
export interface WatchingWorld extends RunWorld {
  /** Where the choice lies. */
  readonly local: KeyValueStore;
  /** Whether the vault can be used now, without that being a use. */
  readonly isOpen: () => Promise<boolean>;
  /** The one alarm there is: set for a time (ms since 1970), or taken away. */
  readonly wakeAt: (at: number) => Promise<void>;
  readonly wakeNever: () => Promise<void>;
  readonly showBadge: (badge: Badge) => Promise<void>;
  /** Says what was found, where the person wants to be told; `names`: may it name accounts. */
  readonly notify: (changes: readonly ChangeShown[], names: boolean) => Promise<void>;
  readonly usesOf: UsesOf;
}

/** Looks at everything that is saved, by itself, as often as the person chose; and not at all where they did not. */
export interface Watching {
  state(): Promise<WatchingShown>;
  /** The same once no look is under way any longer. */
  settled(): Promise<WatchingShown>;
  choose(changes: Partial<Pick<WatchSettings, 'every' | 'notify' | 'names'>>): Promise<WatchingShown>;
  /** The changes that nobody has seen yet, latest first. */
  changes(): Promise<readonly ChangeShown[]>;
  /** The person has seen those noticed until then (ms since 1970); what is left. */
  acknowledge(upTo: number): Promise<readonly ChangeShown[]>;
  /** For the alarm, and for a background that starts: looks if that is due. Where it is not, that is no use of the vault. */
  wake(): Promise<void>;
  /** For a vault that was opened: looks if that is due, and shows how many keys fail. */
  opened(): Promise<void>;
  /** The vault was locked: gives up what is under way. */
  pause(): Promise<void>;
  /** What is saved, or how it is, has changed. */
  listed(failing: number): Promise<void>;
}

/** For how long a look that could not be kept is put off, in ms. */
const putOff = 60 * 60_000;

const isFailing = ({ lastCheck }: Credential): boolean => lastCheck?.diagnosis.state === 'bad';

/** Watching over its world. */
export function createWatching(world: WatchingWorld): Watching {
  const { local, vault, repository, clock, inTurn } = world;
  const oneByOne = createTurns();
  let running: { readonly stop: AbortController; readonly over: Promise<void> } | undefined;

  const failing = async (): Promise<Badge> => {
    const count = (await repository.all()).credentials.filter(isFailing).length;
    return count > 0 ? { kind: 'failing', count } : { kind: 'none' };
  };

  const shownOf = async (changes: readonly Change[]): Promise<readonly ChangeShown[]> => {
    if (changes.length === 0) return [];
    const usesOf = await world.usesOf();
    const shown = await Promise.all(
      changes.map(async (change) => {
        const credential = await repository.get(change.credential);
        return credential ? [{ ...change, label: credential.label, uses: usesOf(credential.id) }] : [];
      }),
    );
    return shown.flat();
  };

  const state = async (): Promise<WatchingShown> => {
    const { every, notify, names, nextAt } = await watchSettings(local);
    const open = await world.isOpen();
    const last = open ? (await readKnown(vault)).last : undefined;
    const isDue = open && nextAt !== undefined && nextAt <= clock();
    const looking = running !== undefined || isDue;
    return { every, notify, names, nextAt, last, paused: every !== 'off' && !open, looking };
  };

  const tell = async (found: Found, { notify, names }: WatchSettings): Promise<void> => {
    if (notify && found.changes.length > 0) await world.notify(await shownOf(found.changes), names);
  };

  /** One look, and when the next one is to be. */
  const lookOnce = async (signal: AbortSignal): Promise<void> => {
    let found: Found | undefined;
    try {
      found = await look(world, signal);
    } catch {
      // Given up because Keyring was locked: it stays due, and begins anew once it is open.
      if (signal.aborted || !(await world.isOpen())) return;
    }
    // It may have been chosen otherwise meanwhile.
    const present = await watchSettings(local);
    if (present.every === 'off') return;
    const nextAt = clock() + (found ? watchPeriod(present.every) : putOff);
    await keepWatchSettings(local, { ...present, nextAt });
    if (found) await tell(found, present).catch(() => undefined);
  };

  const run = async (): Promise<void> => {
    const stop = new AbortController();
    const over = lookOnce(stop.signal);
    running = { stop, over };
    try {
      await over;
    } finally {
      running = undefined;
    }
  };

  /** `counts`: whether the badge is to be counted anew though nothing was looked at. That is a use of the vault. */
  const wake = (counts: boolean): Promise<void> =>
    oneByOne(async () => {
      const settings = await watchSettings(local);
      if (settings.every === 'off') return;
      const now = clock();
      const latest = now + watchPeriod(settings.every);
      const { nextAt = now } = settings;
      const open = await world.isOpen();
      const isDue = open && nextAt <= now;
      if (!open) await world.showBadge({ kind: 'paused' });
      if (isDue) await run();
      // A clock that was set back must not put the next look off for longer than was chosen.
      else if (nextAt > latest) await keepWatchSettings(local, { ...settings, nextAt: latest });
      const after = await watchSettings(local);
      if (after.every === 'off') return;
      // What fell due while it is locked needs no alarm: opening it is one.
      if (after.nextAt !== undefined && after.nextAt > clock()) await world.wakeAt(after.nextAt);
      if ((isDue || counts) && (await world.isOpen())) await world.showBadge(await failing());
    });

  const giveUp = async (): Promise<void> => {
    const present = running;
    present?.stop.abort(new DOMException('Stopped', 'AbortError'));
    await present?.over.catch(() => undefined);
  };

  return {
    state,
    async settled() {
      await oneByOne(async () => undefined);
      return state();
    },
    async choose(chosen) {
      if (chosen.every === 'off') await giveUp();
      await inTurn('watching-settings', async () => {
        const before = await watchSettings(local);
        const after = { ...before, ...chosen };
        if (after.every === 'off') {
          await keepWatchSettings(local, { ...after, nextAt: undefined });
          await world.wakeNever();
          await world.showBadge({ kind: 'none' });
          return;
        }
        const nextAt = nextAfterChoice(before, after.every, clock());
        await keepWatchSettings(local, { ...after, nextAt });
      });
      void wake(true).catch(() => undefined);
      return state();
    },
    changes: async () => (await shownOf(await readChanges(vault))).toReversed(),
    acknowledge: (upTo) =>
      inTurn(changesId, async () => {
        const all = await readChanges(vault);
        const left = all.filter(({ at }) => at > upTo);
        if (left.length < all.length) await keepChanges(vault, left);
        return (await shownOf(left)).toReversed();
      }),
    wake: () => wake(false),
    opened: () => wake(true),
    async pause() {
      const { every } = await watchSettings(local);
      if (every === 'off') return;
      await giveUp();
      if (!(await world.isOpen())) await world.showBadge({ kind: 'paused' });
    },
    async listed(count) {
      const { every } = await watchSettings(local);
      if (every !== 'off') await world.showBadge(count > 0 ? { kind: 'failing', count } : { kind: 'none' });
    },
  };
}
