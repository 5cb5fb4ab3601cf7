import { withoutVariables } from '@/utils/activecampaign/requests/variables';
import { createQueue } from '@/utils/credentials/in-turn';
import type { Repository } from '@/utils/credentials/repository';
import { keysOf } from '@/utils/credentials/stored-keys';
import { keyFinder } from '@/utils/exchange/redaction/holds-key';
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
import { type FileContents, type FileReading, mostCharacters, readFile, writeFile } from './file';
import { type ImportStep, planImport } from './import-plan';
import { type SavedContent, type SavedRequest, tidyName } from './record';
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
export type ImportPreview =
  | {
      readonly kind: 'preview';
      readonly steps: readonly (Pick<ImportStep, 'kind' | 'as'> & Omit<SavedRow, 'id'>)[];
      readonly unread: number;
      /** Requests that hold a key, or what looks like one: they stay out. */
      readonly keys: number;
    }
  | Exclude<FileReading, { kind: 'ok' }>;

/** What an import came to. */
export type Imported = SavedChange | Exclude<FileReading, { kind: 'ok' }>;

/** A file of saved requests. */
export interface SavedExport {
  readonly text: string;
  readonly count: number;
  /** Requests that hold a key by now, or what looks like one: they stay out. */
  readonly keys: number;
}

/** How many requests are kept at most. */
export const mostRequests = 1_000;
const mostFolders = 200;

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
  preview(text: string): Promise<ImportPreview>;
  /** Brings in what a preview of the same text showed, and changes nothing that is here. */
  import(text: string): Promise<Imported>;
}

/** What they stand on. */
export interface SavedWorld {
  readonly vault: Vault;
  readonly repository: Repository;
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
  requests.reduce((sum, { target, body }) => sum + target.length + body.length, 0) > mostCharacters / 2;

/** The saved requests over their world. Changes take turns: two consoles must not undo each other's. */
export function createSavedRequests({ vault, repository, clock, newId }: SavedWorld): SavedRequests {
  const queue = createQueue();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue('saved', work);

  /** Tells whether a text holds the key of any account, the earlier ones among them, or looks like one. */
  const findsKey = async (): Promise<
    (content: Pick<SavedContent, 'name' | 'folder'> & Partial<SavedContent>) => boolean
  > => {
    const { credentials } = await repository.all();
    const holds = keyFinder(credentials.flatMap(keysOf));
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
  ): Promise<SavedChange> => inTurn(async () => ((await findsKey())(content) ? { kind: 'key' } : work()));

  const readable = async (
    text: string,
  ): Promise<
    (FileContents & { readonly kind: 'ok'; readonly keys: number }) | Exclude<FileReading, { kind: 'ok' }>
  > => {
    const reading = readFile(text);
    if (reading.kind !== 'ok') return reading;
    const holds = await findsKey();
    const requests = reading.requests.filter((one) => !holds(one));
    const folders = reading.folders.filter((folder) => !holds({ name: '', folder }));
    return { ...reading, folders, requests, keys: reading.requests.length - requests.length };
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
      const holds = await findsKey();
      const present = requests.filter(({ removed }) => removed === undefined);
      const safe = present.filter((one) => !holds(one));
      const named = folders.filter((folder) => !holds({ name: '', folder }));
      return {
        text: writeFile({ folders: named, requests: safe }),
        count: safe.length,
        keys: present.length - safe.length,
      };
    },
    async preview(text) {
      const file = await readable(text);
      if (file.kind !== 'ok') return file;
      const steps = planImport(file, await loadCollection(vault)).map(({ kind, as, request }) => {
        const { name, folder, method, target, operation } = request;
        return { kind, as, name, folder, method, target, operation };
      });
      return { kind: 'preview', steps, unread: file.unread, keys: file.keys };
    },
    import: (text) =>
      inTurn(async () => {
        const file = await readable(text);
        if (file.kind !== 'ok') return file;
        return changed((before) => {
          const coming = planImport(file, before).filter(({ kind }) => kind !== 'same');
          const changes = [
            ...file.folders.map(addFolder),
            ...coming.map(({ request, as }) => add({ ...request, name: as, id: newId(), at: clock() })),
          ];
          return changes.reduce((collection, change) => change(collection), before);
        });
      }),
  };
}
