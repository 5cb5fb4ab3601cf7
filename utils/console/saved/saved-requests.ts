import { withoutVariables } from '@/utils/activecampaign/requests/variables';
import { createQueue } from '@/utils/credentials/in-turn';
import { withoutSecrets } from '@/utils/exchange/exports/without-secrets';
import type { FoundPair } from '@/utils/exchange/imports/types';
import { keyFinder } from '@/utils/exchange/redaction/holds-key';
import { withoutKeys } from '@/utils/exchange/redaction/without-keys';
import { type ExchangedRequests, shortName, staysOnHost, tidyName } from '@/utils/exchange/request';
import type { Vault } from '@/utils/vault/vault';
import {
  add,
  addFolder,
  type Change,
  type Collection,
  place,
  purge,
  remove,
  renameFolder,
  restore,
  write,
} from './collection';
import { type ImportStep, planImport } from './import-plan';
import type { SavedContent, SavedRequest } from './record';
import { loadCollection, storeChanges } from './store';

/** A saved request in the list: without its body. */
export type SavedRow = Pick<SavedRequest, 'id' | 'name' | 'folder' | 'method' | 'target' | 'operation'>;

/** All that a page lists. */
export interface SavedListing {
  readonly folders: readonly string[];
  readonly rows: readonly SavedRow[];
  /** What was removed a short while ago and can be brought back, the latest first. */
  readonly removed: readonly Pick<SavedRequest, 'id' | 'name'>[];
  /** Records that could not be read. They stay as they are. */
  readonly unread: number;
}

/** What a change came to. */
export type SavedChange =
  /** `id`: of the request it was about. */
  | { readonly kind: 'done'; readonly listing: SavedListing; readonly id?: string }
  /** Nothing was changed: a key stands in it, or what looks like one; there is no room; it is no longer there. */
  | { readonly kind: 'key' | 'full' | 'gone' };

/** What an import would do. */
export interface ImportPreview {
  readonly steps: readonly (Pick<ImportStep, 'kind' | 'as'> & Omit<SavedRow, 'id'>)[];
  /** Requests that a key was taken out of. */
  readonly taken: number;
  /** Requests that hold a key around a variable: they stay out. */
  readonly keys: number;
  /** Of each pair, whether its key is saved already. */
  readonly known: readonly boolean[];
}

/** All saved requests as they go into a file: without secrets, and without what holds a key. */
export interface SavedExport extends ExchangedRequests {
  /** Requests that hold a key by now, or what looks like one: they stay out. */
  readonly keys: number;
}

/** How many requests are kept at most. */
export const mostRequests = 1_000;
const mostFolders = 200;
/** Characters (UTF-16 units) of all of them together. */
const mostCharacters = 5_000_000;

/** The saved requests, sealed in the vault. They are of no account. */
export interface SavedRequests {
  listing(): Promise<SavedListing>;
  read(id: string): Promise<SavedRequest | undefined>;
  /** Saves a new request; over the one with `id`, where that is given; behind the one `after`. */
  save(content: SavedContent, where: { readonly id?: string; readonly after?: string }): Promise<SavedChange>;
  rename(id: string, name: string, folder: string): Promise<SavedChange>;
  place(id: string, folder: string, before: string | undefined): Promise<SavedChange>;
  remove(id: string): Promise<SavedChange>;
  restore(id: string): Promise<SavedChange>;
  addFolder(name: string): Promise<SavedChange>;
  /** To '': the folder goes, its requests stay. */
  renameFolder(name: string, to: string): Promise<SavedChange>;
  exported(): Promise<SavedExport>;
  /** What an import of requests would do, and which of the keys that were with them are saved already. */
  preview(requests: readonly SavedContent[], pairs: readonly FoundPair[]): Promise<ImportPreview>;
  /** Brings in what a preview of the same requests showed, and changes nothing that is here. */
  import(contents: ExchangedRequests): Promise<SavedChange>;
}

/** What they stand on. */
export interface SavedWorld {
  readonly vault: Vault;
  /** The keys of all accounts, the earlier ones among them. */
  readonly storedKeys: () => Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
}

function listingOf({ folders, requests }: Collection, unread: number): SavedListing {
  const gone = requests.filter(({ removed }) => removed !== undefined);
  return {
    folders,
    rows: requests
      .filter(({ removed }) => removed === undefined)
      .map(({ id, name, folder, method, target, operation }) => ({
        id,
        name,
        folder,
        method,
        target,
        operation,
      })),
    removed: gone
      .sort((one, other) => (other.removed ?? 0) - (one.removed ?? 0))
      .map(({ id, name }) => ({ id, name })),
    unread,
  };
}

const isFull = ({ folders, requests }: Collection): boolean =>
  folders.length > mostFolders ||
  requests.length > mostRequests ||
  requests.reduce((sum, { target, body }) => sum + target.length + body.length, 0) > mostCharacters;

/** The saved requests over their world. Changes take turns: two consoles must not undo each other's. */
export function createSavedRequests({ vault, storedKeys, clock, newId }: SavedWorld): SavedRequests {
  const queue = createQueue();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue('saved', work);

  /** Tells whether a text holds one of these keys, or something that looks like one. */
  const keysIn = (
    keys: readonly string[],
  ): ((content: Pick<SavedContent, 'name' | 'folder'> & Partial<SavedContent>) => boolean) => {
    const holds = keyFinder(keys);
    return ({ name, folder, target = '', body = '', operation = '' }) =>
      [name, folder, target, body, operation].some((text) => holds(text) || holds(withoutVariables(text)));
  };

  const changed = async (change: Change, id?: string): Promise<SavedChange> => {
    const before = await loadCollection(vault);
    if (id !== undefined && !before.requests.some((one) => one.id === id)) return { kind: 'gone' };
    const after = change(purge(clock())(before));
    if (isFull(after) && !isFull(before)) return { kind: 'full' };
    await storeChanges(vault, before, after);
    return { kind: 'done', listing: listingOf(after, before.unread), ...(id !== undefined && { id }) };
  };
  /** A change of words that a person wrote: none that holds a key. */
  const worded = (
    content: Pick<SavedContent, 'name' | 'folder'> & Partial<SavedContent>,
    work: () => Promise<SavedChange>,
  ): Promise<SavedChange> =>
    inTurn(async () => (keysIn(await storedKeys())(content) ? { kind: 'key' } : work()));

  /** Requests of a file as they may come: without keys; what holds one around a variable stays out. */
  const readable = async (requests: readonly SavedContent[]) => {
    const keys = await storedKeys();
    const [clean, holds] = [withoutKeys(keys), keysIn(keys)];
    const cleanOf = (one: SavedContent): SavedContent => ({
      ...one,
      name: shortName(clean(one.name)),
      folder: shortName(clean(one.folder)),
      target: clean(one.target),
      body: clean(one.body),
    });
    const all = requests.map((one) => {
      const cleaned = cleanOf(one);
      return { request: cleaned, isTaken: JSON.stringify(cleaned) !== JSON.stringify(one) };
    });
    const sound = all.filter(({ request }) => !holds(request) && staysOnHost(request.target));
    return {
      requests: sound.map(({ request }) => request),
      clean,
      taken: sound.filter(({ isTaken }) => isTaken).length,
      keys: all.length - sound.length,
    };
  };

  return {
    listing: () =>
      inTurn(async () => {
        const before = await loadCollection(vault);
        const after = purge(clock())(before);
        await storeChanges(vault, before, after);
        return listingOf(after, before.unread);
      }),
    read: async (id) => (await loadCollection(vault)).requests.find((one) => one.id === id),
    save: (content, { id, after }) =>
      worded(content, async () => {
        if (id !== undefined) return changed(write(id, content, clock()), id);
        const made = newId();
        const came = await changed(add({ ...content, id: made, at: clock() }, after));
        return came.kind === 'done' ? { ...came, id: made } : came;
      }),
    rename: (id, name, folder) =>
      worded({ name, folder }, () => changed(write(id, { name, folder }, clock()), id)),
    place: (id, folder, before) => worded({ name: '', folder }, () => changed(place(id, folder, before), id)),
    remove: (id) => inTurn(() => changed(remove(id, clock()), id)),
    restore: (id) => inTurn(() => changed(restore(id), id)),
    addFolder: (name) => worded({ name: '', folder: name }, () => changed(addFolder(tidyName(name)))),
    renameFolder: (name, to) =>
      worded({ name: '', folder: to }, () => changed(renameFolder(name, tidyName(to)))),
    async exported() {
      const { folders, requests } = await loadCollection(vault);
      const holds = keysIn(await storedKeys());
      const present = requests.filter(({ removed }) => removed === undefined);
      const safe = present.filter((one) => !holds(one));
      return {
        folders: folders.filter((folder) => !holds({ name: '', folder })),
        requests: safe.map(({ name, folder, method, target, body, operation }) => ({
          name,
          folder,
          method,
          target,
          body: withoutSecrets(body),
          ...(operation !== undefined && { operation }),
        })),
        keys: present.length - safe.length,
      };
    },
    async preview(coming, pairs) {
      const { requests, taken, keys } = await readable(coming);
      const steps = planImport({ requests }, await loadCollection(vault)).map(({ kind, as, request }) => {
        const { name, folder, method, target, operation } = request;
        return { kind, as, name, folder, method, target, operation };
      });
      const saved = new Set((await storedKeys()).map((key) => key.toLowerCase()));
      return { steps, taken, keys, known: pairs.map(({ key }) => saved.has(key.toLowerCase())) };
    },
    import: (contents) =>
      inTurn(async () => {
        const { requests, clean } = await readable(contents.requests);
        return changed((before) => {
          const coming = planImport({ requests }, before).filter(({ kind }) => kind !== 'same');
          const changes = [
            ...contents.folders.map((folder) => addFolder(shortName(clean(folder)))),
            ...coming.map(({ request, as }) => add({ ...request, name: as, id: newId(), at: clock() })),
          ];
          return changes.reduce((collection, change) => change(collection), before);
        });
      }),
  };
}
