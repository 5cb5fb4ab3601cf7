import type { CallWorld } from '@/utils/calls/send';
import type { Repository } from '../repository';
import { type FoundRights, lookAtRights, nothingFound } from './look';

/** How a look at the rights of one key stands. */
export interface RightsShown extends FoundRights {
  readonly state: 'none' | 'running' | 'done' | 'stopped';
}

/** Looks at what keys may do, one look a credential. What was found is kept in memory alone, until the vault is locked. */
export interface RightsLooks {
  /** Begins anew; where a look is under way, it goes on. Undefined: there is no such credential. */
  start(id: string): Promise<RightsShown | undefined>;
  /** How it stands: where it is under way, a moment later or as soon as it is over. */
  progress(id: string): Promise<RightsShown>;
  /** Gives up what is under way; nothing more is sent. */
  stop(id: string): Promise<RightsShown>;
  /** Drops everything: the vault was locked. */
  forget(): void;
}

export interface RightsWorld {
  readonly repository: Pick<Repository, 'get'>;
  readonly calls: CallWorld;
  /** Calls back after so many ms. */
  readonly later: (ms: number, work: () => void) => void;
}

/** For how long an answer of how it stands is put off while nothing is over, in ms. */
const momentMs = 150;

interface Look {
  shown: RightsShown;
  readonly stop: AbortController;
  over: Promise<void>;
}

const none: RightsShown = { ...nothingFound, state: 'none' };

/** The looks of the background. */
export function createRightsLooks({ repository, calls, later }: RightsWorld): RightsLooks {
  const looks = new Map<string, Look>();
  return {
    async start(id) {
      const credential = await repository.get(id);
      if (!credential) return undefined;
      // Asked last: of two that ask at once, as a page may that was just unlocked, the second waits for the first.
      const present = looks.get(id);
      if (present?.shown.state === 'running') return present.shown;
      const look: Look = {
        shown: { ...nothingFound, state: 'running' },
        stop: new AbortController(),
        over: Promise.resolve(),
      };
      looks.set(id, look);
      const ending = (state: 'done' | 'stopped') => (): void => {
        look.shown = { ...look.shown, state };
      };
      look.over = lookAtRights(credential, calls, look.stop.signal, (found) => {
        look.shown = { ...found, state: 'running' };
      }).then(ending('done'), ending('stopped'));
      return look.shown;
    },
    async progress(id) {
      const look = looks.get(id);
      if (!look) return none;
      if (look.shown.state === 'running') {
        await Promise.race([look.over, new Promise<void>((resolve) => later(momentMs, resolve))]);
      }
      return look.shown;
    },
    async stop(id) {
      const look = looks.get(id);
      look?.stop.abort(new DOMException('Stopped', 'AbortError'));
      await look?.over;
      return look?.shown ?? none;
    },
    forget() {
      for (const { stop } of looks.values()) stop.abort(new DOMException('Locked', 'AbortError'));
      looks.clear();
    },
  };
}
