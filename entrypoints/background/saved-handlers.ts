import { createSavedRequests } from '@/utils/console/saved/saved-requests';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type SavedChannels = {
  [Name in keyof Contract as Name extends `saved.${string}` ? Name : never]: Contract[Name];
};

/** Answers the console about saved requests. */
export function savedHandlers({ credentials }: Background): Handlers<SavedChannels> {
  const saved = createSavedRequests({ ...credentials, storedKeys: allStoredKeys(credentials) });
  return {
    'saved.list': () => saved.listing(),
    'saved.read': async ({ id }) => (await saved.read(id)) ?? null,
    'saved.save': ({ id, after, ...content }) =>
      saved.save(content, { ...(id !== undefined && { id }), ...(after !== undefined && { after }) }),
    'saved.rename': ({ id, name, folder }) => saved.rename(id, name, folder),
    'saved.place': ({ id, folder, before }) => saved.place(id, folder, before),
    'saved.remove': ({ id }) => saved.remove(id),
    'saved.restore': ({ id }) => saved.restore(id),
    'saved.add-folder': ({ name }) => saved.addFolder(name),
    'saved.rename-folder': ({ name, to }) => saved.renameFolder(name, to),
    'saved.export': () => saved.exported(),
    'saved.preview': ({ requests, pairs }) => saved.preview(requests, pairs),
    'saved.import': (contents) => saved.import(contents),
  };
}
