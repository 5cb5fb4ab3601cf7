import { vi } from 'vitest';
import { memoryBulk, memoryKeys, memoryStore } from './memory-store';

export type EventName = 'commands.onCommand' | 'idle.onStateChanged' | 'alarms.onAlarm' | 'runtime.onMessage';

type Listener = (...details: readonly unknown[]) => unknown;

const page = { id: 'keyring', url: 'chrome-extension://keyring/popup.html' };

/** Whatever else a browser has: it can be called and looked into, to no effect. */
const quiet: object = new Proxy(() => Promise.resolve(undefined), {
  get: (_target, name) => (name === 'then' ? undefined : quiet),
});

/** The real background over a browser of which the test plays the events. */
export async function listeningBackground() {
  const session = memoryStore();
  const heard = new Map<string, Listener[]>();
  const known: Record<string, unknown> = {
    'storage.local': memoryArea(memoryStore()),
    'storage.session': memoryArea(session),
    'runtime.id': page.id,
    'runtime.getURL': (path: string) => `chrome-extension://keyring/${path}`,
    'permissions.contains': async () => true,
    'permissions.getAll': async () => ({ origins: [], permissions: [] }),
    'scripting.getRegisteredContentScripts': async () => [],
    'tabs.query': async () => [],
  };
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, [...(heard.get(name) ?? []), listener]),
  });
  const at = (path: string): unknown => known[path] ?? (/\.on[A-Z]\w+$/.test(path) ? event(path) : quiet);
  const browser = new Proxy({}, { get: (_all, area) => areaOf(String(area), at) });
  const keys = memoryKeys();
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('indexedDB', {});
  vi.doMock('@/utils/browser/indexed-db', async (importOriginal) => ({
    ...(await importOriginal<typeof import('@/utils/browser/indexed-db')>()),
    objectStore: () => keys,
  }));
  vi.doMock('@/utils/browser/bulk-store', () => ({ bulkStore: memoryBulk }));
  vi.doMock('@/utils/browser/runtime', async (importOriginal) => ({
    ...(await importOriginal<typeof import('@/utils/browser/runtime')>()),
    // Node knows no origin of an extension's address.
    self: () => ({ id: page.id, origin: 'chrome-extension://keyring' }),
  }));
  const { default: background } = await import('@/entrypoints/background/index');
  background.main();

  const ask = (channel: string, input: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const respond = (reply: { ok: boolean; value?: unknown } | undefined) =>
        reply?.ok ? resolve(reply.value) : reject(new Error(`${channel}: ${JSON.stringify(reply)}`));
      for (const listener of heard.get('runtime.onMessage') ?? [])
        listener({ channel, input }, page, respond);
    });
  return {
    ask,
    /** Plays an event, and waits for the answer to a request made after it. */
    async fire(name: EventName, detail: unknown): Promise<void> {
      const listeners = heard.get(name);
      if (!listeners) throw new Error(`Nobody listens to ${name}`);
      for (const listener of listeners) listener(detail);
      await ask('vault.protection', {});
    },
    isOpen: () => session.held.has('open-vault'),
  };
}

const areaOf = (area: string, at: (path: string) => unknown): object =>
  new Proxy({}, { get: (_all, name) => at(`${area}.${String(name)}`) });

const memoryArea = (store: ReturnType<typeof memoryStore>) => ({
  get: (keys: readonly string[] | null) => (keys === null ? store.getAll() : store.get(keys)),
  set: store.set,
  remove: store.remove,
  onChanged: quiet,
});
