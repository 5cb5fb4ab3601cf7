import { createHistory, type History } from '@/utils/console/history';
import { limitsInVault } from '@/utils/console/history-limits';
import { createPast } from '@/utils/console/past';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type HistoryChannels = {
  [Name in keyof Contract as Name extends `history.${string}` ? Name : never]: Contract[Name];
};

/** The history of the background, in its vault. */
export const buildHistory = ({ credentials: { vault, clock } }: Background): History =>
  createHistory(vault.archive, limitsInVault(vault), clock);

/** Answers about the calls that were made. */
export function historyHandlers({ credentials }: Background, history: History): Handlers<HistoryChannels> {
  const past = createPast(credentials.repository, history, allStoredKeys(credentials));
  return {
    'history.list': ({ id }) => past.list(id),
    'history.read': ({ id, call }) => past.read(id, call),
    'history.compare': ({ id, before, after }) => past.compare(id, before, after),
    'history.archived': ({ id, from }) => past.archived(id, from),
    'history.remove': ({ id, call }) => past.remove(id, call),
    'history.clear': ({ id }) => past.clear(id),
    'history.clear-all': async () => {
      await history.clear();
      return null;
    },
    'history.limits': () => history.limits(),
    'history.limit': async (limits) => {
      await history.limit(limits);
      return history.limits();
    },
  };
}
