import type { SavedContent, SavedRequest } from './record';

/** All saved requests: folders in order, and requests in order, whatever folder they are in. */
export interface Collection {
  /** Empty ones among them. Folders have one level: the requests of one person are few. */
  readonly folders: readonly string[];
  readonly requests: readonly SavedRequest[];
}

/** A change of the collection. What it leaves as it is, is the same object afterwards. */
export type Change = (before: Collection) => Collection;

const withFolder = (folders: readonly string[], folder: string): readonly string[] =>
  folder === '' || folders.includes(folder) ? folders : [...folders, folder];

const changing =
  (id: string, change: (request: SavedRequest) => SavedRequest): Change =>
  ({ folders, requests }) => {
    const changed = requests.map((one) => (one.id === id ? change(one) : one));
    const folder = changed.find((one) => one.id === id)?.folder ?? '';
    return { folders: withFolder(folders, folder), requests: changed };
  };

/** Adds a request, behind another one where that is named, else at the end. */
export const add =
  (request: SavedRequest, after?: string): Change =>
  ({ folders, requests }) => {
    const at = requests.findIndex(({ id }) => id === after);
    return {
      folders: withFolder(folders, request.folder),
      requests: requests.toSpliced(at < 0 ? requests.length : at + 1, 0, request),
    };
  };

/** Puts other content into a request. */
export const write = (id: string, content: Partial<SavedContent>, at: number): Change =>
  changing(id, (one) => ({ ...one, ...content, at }));

/** Moves a request into a folder: before another one, or to its end. */
export const place =
  (id: string, folder: string, before: string | undefined): Change =>
  ({ folders, requests }) => {
    const moved = requests.find((one) => one.id === id);
    if (!moved || id === before) return { folders, requests };
    const others = requests.filter((one) => one !== moved);
    const at = others.findIndex((one) => one.id === before);
    const put = moved.folder === folder ? moved : { ...moved, folder };
    return {
      folders: withFolder(folders, folder),
      requests: others.toSpliced(at < 0 ? others.length : at, 0, put),
    };
  };

/** Takes a request out of the list; it can be brought back, to where it was. */
export const remove = (id: string, now: number): Change => changing(id, (one) => ({ ...one, removed: now }));

export const restore = (id: string): Change => changing(id, ({ removed: _removed, ...one }) => one);

export const addFolder =
  (name: string): Change =>
  ({ folders, requests }) => ({ folders: withFolder(folders, name), requests });

/** Renames a folder; to the name of another one, it becomes one with it. '' takes it away: its requests stay. */
export const renameFolder =
  (name: string, to: string): Change =>
  ({ folders, requests }) => {
    const present = folders.includes(to) || to === '';
    return {
      folders: present
        ? folders.filter((one) => one !== name)
        : folders.map((one) => (one === name ? to : one)),
      requests: requests.map((one) => (one.folder === name ? { ...one, folder: to } : one)),
    };
  };

/** Milliseconds for which a removed request can be brought back. */
export const undoTime = 10 * 60_000;

/** Lets go of what was removed longer ago. A clock that was set back must not keep it for ever. */
export const purge =
  (now: number): Change =>
  ({ folders, requests }) => ({
    folders,
    requests: requests.filter(
      ({ removed }) => removed === undefined || (removed <= now && now - removed < undoTime),
    ),
  });
