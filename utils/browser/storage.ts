import { browser } from './extension-api';

/** A flat store of JSON values, such as one area of `storage`. */
export interface KeyValueStore {
  /** The values of the keys that exist; the others are left out. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  getAll(): Promise<Record<string, unknown>>;
  /** The keys that exist. */
  keys(): Promise<readonly string[]>;
  /** Writes all or nothing; rejects where the browser does (quota, disk). */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

type Area = 'local' | 'session';

/** What tells the keys without the values: in Chromium since 130, not in every Firefox. */
interface AreaOfKeys {
  getKeys?(): Promise<string[]>;
}

const area = (name: Area): KeyValueStore => ({
  get: (keys) => browser.storage[name].get([...keys]),
  getAll: () => browser.storage[name].get(null),
  async keys() {
    const keyed: AreaOfKeys = browser.storage[name];
    return (await keyed.getKeys?.()) ?? Object.keys(await browser.storage[name].get(null));
  },
  set: (values) => browser.storage[name].set({ ...values }),
  remove: (keys) => browser.storage[name].remove([...keys]),
});

/** On disk, kept until removed. Only sealed values and what is no secret go here. */
export const localStore = area('local');

/** In memory, gone with the browser's session, closed to content scripts. */
export const sessionStore = area('session');

interface RestrictableArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Closes `storage.local` to content scripts where the browser can (Chromium); Firefox has no such switch. */
export async function keepContentScriptsOut(): Promise<void> {
  await (browser.storage.local as RestrictableArea).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Calls back whenever the value under `key` of the session store changes, in any context. */
export function onSessionChange(key: string, listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
}

/** Calls back when the value under `key` of the session store comes to be there, or goes, in any context. */
export function onSessionPresence(key: string, listener: (isThere: boolean) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[key];
    if (!change) return;
    const isThere = change.newValue !== undefined;
    if (isThere !== (change.oldValue !== undefined)) listener(isThere);
  });
}
