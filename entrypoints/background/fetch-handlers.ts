import { wakeIn, wakeNever } from '@/utils/browser/alarms';
import { sessionStore } from '@/utils/browser/storage';
import { createFetchAll, type FetchAll } from '@/utils/console/fetch-all/fetch-all';
import { createFetchStore } from '@/utils/console/fetch-all/store';
import { createStoredKeyRemoval, type StoredKeyRemoval } from '@/utils/console/fetch-all/stored-key-removal';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import { patientCalls } from './console';
import type { Background } from './world';

type FetchChannels = {
  [Name in keyof Contract as Name extends `fetch.${string}` ? Name : never]: Contract[Name];
};

/** The name of the wake-up that reads on. It ends up on the disk, and says nothing. */
export const fetchAlarm = 'fetch';

/** What reads collections to their end, on the real browser. */
export function buildFetchAll(background: Background): FetchAll {
  const { repository, vault, clock, newId } = background.credentials;
  return createFetchAll({
    repository,
    calls: patientCalls(background),
    store: createFetchStore(vault.archive),
    clock,
    newId,
    session: sessionStore,
    isOpen: () => vault.isOpen(),
    wakeSoon: () => wakeIn(fetchAlarm, 30_000),
    wakeNever: () => wakeNever(fetchAlarm),
  });
}

/** What leaves for a file has no stored key in it, whosever it is. */
export const buildKeyRemoval = ({ credentials }: Background): StoredKeyRemoval =>
  createStoredKeyRemoval(allStoredKeys(credentials));

/** Answers about collections that are read to their end. Names of columns leave for a file as the rows do. */
export const fetchHandlers = (fetchAll: FetchAll, keys: StoredKeyRemoval): Handlers<FetchChannels> => ({
  'fetch.list': async ({ id }) => JSON.parse(await keys.from(JSON.stringify(await fetchAll.list(id)))),
  'fetch.start': (order) => fetchAll.start(order),
  'fetch.pause': ({ fetch }) => fetchAll.pause(fetch),
  'fetch.go-on': ({ fetch }) => fetchAll.goOn(fetch),
  'fetch.remove': async ({ fetch }) => {
    await fetchAll.remove(fetch);
    return null;
  },
  'fetch.page': async ({ fetch, page }) => keys.from(await fetchAll.page(fetch, page)),
});
