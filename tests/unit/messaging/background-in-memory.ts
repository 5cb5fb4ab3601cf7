import { vi } from 'vitest';
import type { Budget } from '@/utils/calls/budget';
import { fakeApi } from '../support/fake-api';
import { memoryBulk, memoryKeys, memoryStore } from '../support/memory-store';

/** A sender as the browser describes one. */
export interface RuntimeSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id: number };
  readonly frameId?: number;
}

export const extension = { id: 'keyring', origin: 'chrome-extension://keyring' } as const;

type Listener = (message: unknown, sender: RuntimeSender, respond: (reply: unknown) => void) => unknown;

/** Anything of a browser that no more is known of: to be called, listened to, and looked into, to no effect. */
const quiet: object = new Proxy(async () => undefined, {
  get: (_target, name) => (name === 'then' ? undefined : quiet),
});

/** An object of a browser's of which some members are known. */
const knowing = (members: Readonly<Record<string, unknown>>): object =>
  new Proxy(members, { get: (target, name) => (Object.hasOwn(target, name) ? target[String(name)] : quiet) });

/**
 * The real background, all of it, over a browser in memory: its server, its handlers, its vault. Only what the browser
 * itself does is played.
 */
export async function startBackground() {
  const local = memoryStore();
  const api = fakeApi();
  let listener: Listener | undefined;
  let writes = 0;
  const area = (store: typeof local) => ({
    get: (keys: readonly string[] | null) => (keys === null ? store.getAll() : store.get(keys)),
    set: async (values: Record<string, unknown>) => {
      if (store === local) writes += 1;
      await store.set(values);
    },
    remove: async (keys: readonly string[]) => {
      if (store === local) writes += 1;
      await store.remove(keys);
    },
    onChanged: quiet,
  });
  const keys = memoryKeys();
  vi.stubGlobal('fetch', api.fetch);
  vi.stubGlobal('indexedDB', {});
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
  vi.doMock('@/utils/browser/indexed-db', async (importOriginal) => ({
    ...(await importOriginal<typeof import('@/utils/browser/indexed-db')>()),
    objectStore: () => keys,
  }));
  vi.doMock('@/utils/browser/bulk-store', () => ({ bulkStore: memoryBulk }));
  // The rate budget would let thousands of saves wait for their second.
  vi.doMock('@/utils/calls/budget', async (importOriginal) => ({
    ...(await importOriginal<typeof import('@/utils/calls/budget')>()),
    createBudget: (): Budget => ({
      take: async () => () => undefined,
      pause: () => undefined,
      state: () => ({ left: 5, waiting: 0, pausedFor: 0 }),
    }),
  }));
  // Node knows no origin of an extension's address.
  vi.doMock('@/utils/browser/runtime', async (importOriginal) => ({
    ...(await importOriginal<typeof import('@/utils/browser/runtime')>()),
    self: () => extension,
  }));
  vi.doMock('@/utils/browser/extension-api', () => ({
    browser: knowing({
      runtime: knowing({
        id: extension.id,
        getURL: (path: string) => `${extension.origin}/${path}`,
        onMessage: {
          addListener: (one: Listener) => {
            listener = one;
          },
        },
      }),
      storage: knowing({ local: area(local), session: area(memoryStore()) }),
      permissions: knowing({
        contains: async ({ origins = [] }: { origins?: readonly string[] }) =>
          origins.every((one) => /\.(?:api-us1|activehosted)\.com\/\*$/.test(one)),
        getAll: async () => ({ origins: [], permissions: [] }),
      }),
      scripting: knowing({
        executeScript: async () => [{ result: 'found' }],
        getRegisteredContentScripts: async () => [],
      }),
      tabs: knowing({ query: async () => [] }),
    }),
  }));
  const { default: background } = await import('@/entrypoints/background/index');
  background.main();
  const deliver = (message: unknown, sender: RuntimeSender): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (listener) listener(message, sender, resolve);
      else reject(new Error('The background listens to no message'));
    });
  return {
    api,
    deliver,
    /** Asks as a page of ours. */
    ask: async (channel: string, input: object): Promise<unknown> => {
      const reply = (await deliver(
        { channel, input },
        { id: extension.id, url: `${extension.origin}/popup.html` },
      )) as {
        ok: boolean;
        value?: unknown;
      };
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    /** How often storage.local was written to, or removed from. */
    writes: () => writes,
  };
}
